// What may stand between the site and its readers: something that changes the page
// on its way, and scripts that it brings along.
import http from 'node:http';

/** `with(change, scripts)` gives an address of the site where `change(html)` is what
 *  readers get, and `scripts` (functions, by path) may be asked for; `close()`. */
export async function openBetween(site) {
  let change = (html) => html;
  let scripts = {};
  const server = http.createServer(async (request, response) => {
    if (scripts[request.url]) {
      response.setHeader('Content-Type', 'text/javascript');
      return response.end(`(${scripts[request.url]})()`);
    }
    const { headers } = request;
    const answer = await fetch(new URL(request.url, site), {
      headers: { 'user-agent': headers['user-agent'], accept: headers.accept ?? '*/*' },
    });
    const body = Buffer.from(await answer.arrayBuffer());
    for (const name of ['content-type', 'content-security-policy', 'cache-control']) {
      const value = answer.headers.get(name);
      if (value) response.setHeader(name, value);
    }
    const isPage = answer.headers.get('content-type')?.includes('html');
    return response.writeHead(answer.status).end(isPage ? change(body.toString()) : body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  return {
    with(changed, brought = {}) {
      change = changed;
      scripts = brought;
      return `http://127.0.0.1:${/** @type {any} */ (server.address()).port}/`;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
