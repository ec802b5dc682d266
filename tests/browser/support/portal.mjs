// Another site, on another host and port, with its own policy and old styles,
// into which the page is embedded. What it serves is in tests/portal/.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { test as base, expect, root } from './site.mjs';

export { expect };

const folder = new URL('tests/portal/', root);
const types = { html: 'text/html', css: 'text/css', js: 'text/javascript' };

/**
 * Serves the portal, which embeds `site`: `address`, `page(body)` for one more
 * page, and `close()`.
 */
export async function openPortal(site) {
  const own = new Map();
  const server = http.createServer((request, response) => {
    const path = request.url.split('?')[0].replace(/^\/$/, '/index.html').slice(1);
    let body = own.get(path);
    try {
      body ??= readFileSync(new URL(path, folder), 'utf8');
    } catch {
      return response.writeHead(path === 'favicon.ico' ? 204 : 404).end();
    }
    response.setHeader('Content-Type', `${types[path.split('.').pop()]}; charset=utf-8`);
    // Old portals style by attribute.
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'none'; script-src 'self' ${site}embed.js; style-src 'self' 'unsafe-inline'; img-src 'self'; frame-src ${site} ${site.replace('127.0.0.1', 'localhost')}`,
    );
    return response.end(body.replaceAll('{{site}}', site));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = `http://localhost:${/** @type {any} */ (server.address()).port}/`;
  return {
    address,
    page(body, { script = true, styles = true } = {}) {
      const name = `page-${own.size}.html`;
      const sheet = styles ? '<link rel="stylesheet" href="portal.css">' : '';
      const tag = script ? '<script async src="{{site}}embed.js"></script>' : '';
      own.set(
        name,
        `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>门户</title><meta name="viewport" content="width=device-width, initial-scale=1">
${sheet}<script src="portal.js"></script><body>${body}${tag}</body>`,
      );
      return address + name;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

export const test = base.extend({
  portal: async ({ address }, use) => {
    const portal = await openPortal(address);
    await use(portal);
    portal.close();
  },
});

export const frame = (what, more = '') =>
  `<iframe data-yitu src="{{site}}${what}" title="报告" width="100%" height="300" frameborder="0" ${more}></iframe>`;

/** What a frame shows. */
export const inner = (page, selector = 'iframe') => page.frameLocator(selector);

/** How high a frame is, and how high what it shows. */
export async function heights(iframe) {
  const inner = await (await iframe.elementHandle()).contentFrame();
  const content = await inner.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
    const body = Math.ceil(document.body.getBoundingClientRect().height);
    return { body, hidden: scrollHeight - clientHeight, sideways: scrollWidth - clientWidth };
  });
  return { frame: await iframe.evaluate((element) => element.clientHeight), ...content };
}

/** The frame, where a reader sees it, is as high as what it shows: no bar to scroll by, no gap. */
export async function expectFits(iframe) {
  await expect(async () => {
    // An engine lays out a frame of another site when the reader comes near.
    if (await iframe.isVisible()) await iframe.scrollIntoViewIfNeeded();
    const { frame, body, hidden, sideways } = await heights(iframe);
    expect({ hidden, sideways, gap: frame - body }).toEqual({ hidden: 0, sideways: 0, gap: 0 });
    expect(body).toBeGreaterThan(100);
  }).toPass();
}
