// The rows of the fault matrix: every file of a site, and how it comes to a reader.
import { readdirSync } from 'node:fs';
import { dist } from './report.mjs';

/** The first pattern that fits a file says what is done with it, and its name without a hash. */
/** @type {any[][]} */
const KINDS = [
  [/^app-.*\.wasm$/, 'page', 'app-*.wasm'],
  [/^app-.*\.js$/, 'page', 'app-*.js'],
  [/^title-.*\.woff2$/, 'page', 'title-*.woff2'],
  [/^favicon-.*\.svg$/, 'page', 'favicon-*.svg'],
  [/^apple-touch-icon-.*\.png$/, 'page', 'apple-touch-icon-*.png'],
  [/^engine-.*\.js$/, 'chart', 'engine-*.js'],
  [/^charts-.*\.json$/, 'chart', 'charts-*.json'],
  [/^speech-.*\.json$/, 'unasked', 'speech-*.json'],
  [/^terms-.*\.json$/, 'unasked', 'terms-*.json'],
  [/^later-.*\.css$/, 'find', 'later-*.css'],
  [/^find-.*\.json$/, 'find', 'find-*.json'],
  [/^large-charts-.*\.js$/, 'large', 'large-charts-*.js'],
  [/^embed\.js$/, 'host'],
  [/^frame-.*\.js$/, 'host', 'frame-*.js'],
  [/^embed-.*\.html$/, 'part'],
  [/^(embed|404|index|plain|topics)\.html$/, 'document'],
  [/^c\/.*\.html$/, 'document', 'c/*.html'],
  [/^pictures\/(share|square)\.png$/, 'unasked'],
  [/^pictures\/.*\.png$/, 'poster', 'pictures/*.png'],
  [/^pass-on\.js$/, 'poster'],
  [/^v\/\w+\/index\.html$/, 'document', 'v/*/index.html'],
  [/^figures\./, 'download'],
  [/^sw\.js$/, 'worker'],
  [/^sw-kill\.js$/, 'kill'],
  [/^(OFL\.txt|csp\.txt|web\.config|headers\/.*|oembed\/.*)$/, 'unasked'],
];

/** Precompressed forms are the same file; an edition is a copy of the same files. */
const isRow = (file) =>
  !/\.(br|gz)$/.test(file) && (!file.startsWith('v/') || /^v\/\w+\/index\.html$/.test(file));

/** `{ file, kind, name }` of every file; of small pages and their pictures the first. */
export function filesOf(folder = dist) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      `${entry.parentPath ?? /** @type {any} */ (entry).path}/${entry.name}`
        .slice(folder.pathname.length)
        .replace(/^\//, ''),
    );
  return files
    .filter(isRow)
    .sort()
    .flatMap((file) => {
      const [, kind, name = file] = KINDS.find(([pattern]) => pattern.test(file)) ?? [];
      const row = { file, kind, name };
      return file === 'index.html'
        ? [row, { ...row, kind: 'again', name: 'index.html, read before' }]
        : [row];
    })
    .filter(({ name }, at, rows) => rows.findIndex((row) => row.name === name) === at);
}
