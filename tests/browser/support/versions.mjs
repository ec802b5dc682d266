// A server in the test's hand, and a second version of the site to put on it.
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { dist } from './site.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
};
const nameOf = (word) => createHash('sha256').update(word).digest('hex').slice(0, 16);
const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('base64');

/** The built site as another edition, told apart by a word on its page, with another engine. */
export function version(word) {
  const folder = mkdtempSync(join(tmpdir(), `yitu-${word}-`));
  cpSync(dist, folder, { recursive: true });
  const engine = readdirSync(folder).find((name) => /^engine-[0-9a-f]{16}\.js$/.test(name));
  const renamed = `engine-${nameOf(word)}.js`;
  const file = (name) => join(folder, name);
  const edit = (name, change) =>
    writeFileSync(file(name), change(readFileSync(file(name), 'utf8')));
  const [page, code] = [hashOf(file('index.html')), hashOf(file(engine))];
  edit(engine, (script) => `${script}// ${word}\n`);
  renameSync(file(engine), file(renamed));
  edit('index.html', (html) =>
    html
      .replace('<html ', `<html data-version="${word}" `)
      .replace(/(name="edition" content=")[0-9a-f]+/, `$1${nameOf(word)}`)
      .replace(engine, renamed)
      .replace(code, hashOf(file(renamed))),
  );
  edit('sw.js', (worker) =>
    worker
      .replace(page, hashOf(file('index.html')))
      .replace(code, hashOf(file(renamed)))
      .replace(engine, renamed)
      .replace(/"edition":"[0-9a-f]{16}"/, `"edition":"${nameOf(word)}"`)
      .replace(/"version":"[0-9a-f]{16}"/, `"version":"${word}"`),
  );
  return { folder, engine: renamed, word };
}

/**
 * Serves `folder`; `state` is up, down (no answer) or stalled. `edit(path, body)`
 * may give another answer; `pieces(path, body)` may say where it is cut, and
 * when the rest is sent.
 */
export async function handServer(folder) {
  /** @type {any} */
  const server = { folder, state: 'up', flip: () => false, edit: () => undefined, asked: [] };
  server.pieces = () => undefined;
  const listener = http.createServer((request, response) => {
    const path = decodeURIComponent(request.url.split('?')[0]);
    server.asked.push(path);
    if (server.state === 'down') return request.socket.destroy();
    if (server.state === 'stalled') return undefined;
    const file = join(server.folder, normalize(path), path.endsWith('/') ? 'index.html' : '');
    let body;
    try {
      body = readFileSync(file.replace(/\/$/, ''));
    } catch {
      body = undefined;
    }
    const other = server.edit(path, body);
    if (other) return response.writeHead(other.status, other.headers).end(other.body);
    if (!body) return response.writeHead(404).end();
    if (server.flip(path)) body[body.length >> 1] ^= 1;
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file.replace(/\/$/, ''))] ?? 'application/octet-stream',
      'Cache-Control': 'no-store',
    });
    const [cut, rest] = server.pieces(path, body) || [0];
    response.write(body.subarray(0, cut));
    return Promise.resolve(rest).then(() => response.end(body.subarray(cut)));
  });
  await new Promise((done) => listener.listen(0, '127.0.0.1', () => done(undefined)));
  server.address = `http://127.0.0.1:${/** @type {any} */ (listener.address()).port}/`;
  server.close = () => {
    listener.closeAllConnections();
    listener.close();
  };
  return server;
}
