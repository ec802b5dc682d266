// A server between the browser and the real one, which does to one file what
// networks and servers do. Real connections are cut and kept silent, so a
// browser meets what it meets out there.
import { createHash } from 'node:crypto';
import http from 'node:http';

/** The middle of a file, below its head if it has one; of a page of the report,
 *  its middle sentence. */
function middleOf(body) {
  const sentences = [...body.toString('latin1').matchAll(/data-line="\d+"[^>]*>/g)];
  const middle = sentences[sentences.length >> 1];
  if (middle) return middle.index + middle[0].length;
  return (Math.max(body.indexOf('</head>'), 0) + body.length) >> 1;
}

/** What of a file that is cut off arrives. */
export const half = (body) => body.subarray(0, middleOf(body));

/** The place of the byte that is changed: in data, of the digit next to the
 *  middle; in a page, of the last byte of the Chinese character there. */
export function flipAt(path, body) {
  const middle = middleOf(body);
  if (/(\.html|\/)$/.test(path))
    return middle + 2 + body.subarray(middle).findIndex((byte) => byte >= 0xe4 && byte <= 0xe9);
  if (!/\.(json|csv)$/.test(path)) return middle;
  return middle + body.subarray(middle).findIndex((byte) => byte >= 0x30 && byte <= 0x39);
}

const type = ({ headers }) =>
  headers['content-type'].startsWith('text/plain') ? 'application/octet-stream' : 'text/plain';

/** What each fault makes of the answer to a request. */
export const FAULTS = {
  404: async (response, _answer, _path, missing) => send(response, await missing()),
  reset: (response) => response.socket.resetAndDestroy(),
  stall: () => {},
  truncated(response, answer) {
    response.writeHead(answer.status, { ...answer.headers, 'content-length': answer.body.length });
    // A browser throws away what it has not read when the connection ends.
    response.write(half(answer.body), () => setTimeout(() => response.socket.end(), 500));
  },
  'wrong type': (response, answer) =>
    send(response, { ...answer, headers: { ...answer.headers, 'content-type': type(answer) } }),
  'flipped byte'(response, answer, path) {
    const body = Buffer.from(answer.body);
    body[flipAt(path, body)] ^= 1;
    send(response, { ...answer, body });
  },
};

function send(response, { status, headers, body }) {
  response.writeHead(status, { ...headers, 'content-length': body.length });
  response.end(body);
}

/** The name in dist/ of what an address of the site shows. */
const nameOf = (path) => path.slice(1).replace(/(^|\/)$/, '$1index.html');

/**
 * Serves what `upstream` serves. `at(file, fault)` lets a fault happen to a
 * file; `edit(file, answer)` may return another answer; `asked` has the files
 * that were asked for.
 */
export async function faultyServer(upstream) {
  const site = { edit: (_file, answer) => answer, asked: [], file: undefined, fault: undefined };
  const answers = new Map();
  async function real(path) {
    if (!answers.has(path)) answers.set(path, fetchFrom(upstream, path));
    return site.edit(nameOf(path), await answers.get(path));
  }
  const server = http.createServer(async (request, response) => {
    const path = request.url.split('?')[0];
    const file = nameOf(path);
    site.asked.push(file);
    const answer = await real(path);
    if (file !== site.file) return send(response, answer);
    // What is broken is not to be met again in a cache.
    const fresh = { ...answer, headers: { ...answer.headers, 'cache-control': 'no-store' } };
    return FAULTS[site.fault](response, fresh, path, () => real('/no-such-page'));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  site.address = `http://127.0.0.1:${/** @type {any} */ (server.address()).port}/`;
  site.at = (file, fault) => Object.assign(site, { file, fault, asked: [] });
  site.close = () => {
    server.closeAllConnections();
    server.close();
  };
  return site;
}

async function fetchFrom(upstream, path) {
  const answer = await fetch(new URL(path, upstream), {
    headers: { 'accept-encoding': 'identity' },
  });
  const headers = Object.fromEntries(answer.headers);
  for (const name of ['content-length', 'connection', 'keep-alive', 'date', 'etag'])
    delete headers[name];
  return { status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) };
}

/** An answer with another text, and a policy that allows what stands in it. */
export function rewritten(answer, change) {
  const text = change(answer.body.toString());
  const inline = [...text.matchAll(/<(script|style)>(.*?)<\/\1>/gs)];
  const hash = (words) => `'sha256-${createHash('sha256').update(words).digest('base64')}'`;
  const hashes = (tag) =>
    inline
      .filter(([, name]) => name === tag)
      .map(([, , words]) => hash(words))
      .join(' ');
  const policy = answer.headers['content-security-policy']
    .replace("script-src 'self'", (start) => `${start} ${hashes('script')}`)
    .replace("style-src 'self'", (start) => `${start} ${hashes('style')}`);
  return {
    ...answer,
    headers: { ...answer.headers, 'content-security-policy': policy },
    body: Buffer.from(text),
  };
}
