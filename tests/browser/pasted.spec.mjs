// The code as portals have it: pasted years ago, moved, rewritten by a content
// system, loaded by another script. The frame gets its height all the same.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { expect, expectFits, frame, test } from './support/portal.mjs';
import { dist } from './support/site.mjs';

const CARD = 'embed-s1-1.html';
const code = readFileSync(new URL('embed.js', dist), 'utf8');
const document = (body) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>门户</title><body>${body}`;
const iframe = (address, mark = 'data-yitu') =>
  `<iframe ${mark} src="${address}${CARD}" title="卡片" width="100%" height="300" frameborder="0"></iframe>`;
const script = (address) => `<script async src="${address}embed.js"></script>`;

/** A server that answers with `answer`, while `use` has its address. */
async function withServer(answer, use) {
  const server = http.createServer(answer);
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const { port } = /** @type {any} */ (server.address());
  await use(`http://localhost:${port}/`).finally(() => {
    server.closeAllConnections();
    server.close();
  });
}

test('written with http, its script since with https and www', async ({ page, address }) => {
  await page.route(/\.example\//, async (route) => {
    const { host, pathname } = new URL(route.request().url());
    if (host === 'portal.example') {
      const body = document(iframe('http://site.example/') + script('https://www.site.example/'));
      return route.fulfill({ contentType: 'text/html', body });
    }
    return route.fulfill({ response: await route.fetch({ url: address + pathname.slice(1) }) });
  });
  await page.goto('http://portal.example/');
  await expectFits(page.locator('iframe'));
});

test('written for an address that leads on to another host', async ({ page, address }) => {
  const redirect = (request, response) =>
    response.writeHead(301, { Location: address + request.url.slice(1) }).end();
  await withServer(redirect, (old) =>
    withServer(
      (_, response) => response.end(document(iframe(old) + script(old))),
      async (host) => {
        await page.goto(host);
        await expectFits(page.locator('iframe'));
      },
    ),
  );
});

for (const [what, body] of [
  ['frame', frame(CARD)],
  ['element', '<yitu-report src="{{site}}" card="s1-1">卡片</yitu-report>'],
]) {
  test(`the ${what} in a shadow tree`, async ({ page, portal }) => {
    const shadow = `<div><template shadowrootmode="open">${body}</template></div>`;
    await page.goto(portal.page(shadow, { styles: false }));
    await expectFits(page.locator('iframe'));
  });
}

test('without the mark, which a content system has dropped', async ({ page, portal }) => {
  await page.goto(portal.page(frame(CARD).replace('data-yitu', '')));
  await expectFits(page.locator('iframe'));
});

test('by a module behind the embed.js of somebody else', async ({ page, address }) => {
  const other = '<script src="http://other.example/embed.js"></script>';
  await page.route('http://other.example/embed.js', (route) => route.fulfill({ body: '' }));
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: document(`${other + iframe(address)}<script type="module" src="embed.js"></script>`),
    }),
  );
  await page.goto('/host.html');
  await expectFits(page.locator('iframe'));
});

for (const [loader, run] of /** @type {any[][]} */ ([
  ['in a bundle', (code) => `<script>${code}</script>`],
  [
    'as text',
    (code) => `<script>setTimeout(function () { (0, eval)(${JSON.stringify(code)}); });</script>`,
  ],
])) {
  test(`by a loader that has the script ${loader}`, async ({ page, address }) => {
    const element = `<yitu-report src="${address}" card="s1-1">卡片</yitu-report>`;
    await withServer(
      (_, response) => response.end(document(iframe(address) + element + run(code))),
      async (host) => {
        await page.goto(host);
        for (const shown of await page.locator('iframe').all()) await expectFits(shown);
        await expectFits(page.locator('yitu-report iframe'));
      },
    );
  });

  test(`a loader that has the script ${loader} runs no address of an element`, async ({ page }) => {
    const element =
      '<yitu-report src="javascript:document.title=1//">甲</yitu-report><yitu-report>乙</yitu-report>';
    await withServer(
      (_, response) => response.end(document(element + run(code))),
      async (host) => {
        await page.goto(host);
        await page.evaluate(() => new Promise((done) => setTimeout(done)));
        await expect(page.locator('iframe')).toHaveCount(0);
        await expect(page).toHaveTitle('门户');
      },
    );
  });
}

test('who comes into the frame after the page has spoken is not listened to', async ({
  page,
  address,
}) => {
  const stranger = `<script>
    parent.postMessage({ type: 'yitu:height', v: 1, height: 900 }, '*');
    parent.postMessage('last', '*');
  </script>`;
  const listen = `<script>addEventListener('message', function (event) {
    if (event.data === 'last') window.heardLast = true;
  });</script>`;
  const answer = (request, response) =>
    response.end(
      request.url === '/stranger' ? stranger : document(listen + iframe(address) + script(address)),
    );
  await withServer(answer, async (host) => {
    await page.goto(host);
    await expectFits(page.locator('iframe'));
    const height = await page.locator('iframe').evaluate((element) => element.clientHeight);
    const body = page.frameLocator('iframe').locator('body');
    await body.evaluate((_, to) => setTimeout(() => location.assign(to)), `${host}stranger`);
    await page.waitForFunction(() => window.heardLast);
    expect(await page.locator('iframe').evaluate((element) => element.clientHeight)).toBe(height);
  });
});

test('AMP is told the height in its own words', async ({ page, address }) => {
  const listen = `<script>addEventListener('message', function (event) {
    if (event.data.sentinel === 'amp' && event.data.type === 'embed-size') window.told = event.data.height;
  });</script>`;
  await withServer(
    (_, response) => response.end(document(listen + iframe(address))),
    async (host) => {
      await page.goto(host);
      await page.waitForFunction(() => window.told > 300);
      const body = page.frameLocator('iframe').locator('body');
      const height = await body.evaluate((body) => body.getBoundingClientRect().height);
      expect(await page.evaluate(() => window.told)).toBe(Math.ceil(height));
    },
  );
});

test('before printing, a frame waits for its reader no longer', async ({ page, portal }) => {
  await page.goto(portal.page(frame(CARD, 'loading="lazy"')));
  await expectFits(page.locator('iframe'));
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('iframe')).toHaveAttribute('loading', 'eager');
});

test('code without an address says so, wherever it is offered', async ({ page }) => {
  await page.goto('/embed.html');
  const told = '请先把「https://网页所在的网址/」都换成';
  await expect(page.locator('main')).toContainText(told);
  await page.goto('/');
  await expect(page.locator('.embed')).toContainText(told);
});

// What editors leave of the code as they come: of each element its attributes;
// what is not named loses its tags, a script its words too.
const FRAME = ['src', 'width', 'height', 'frameborder'];
const LINK = ['href', 'target', 'title'];
/** @type {any[][]} */
const editors = [
  ['UEditor 1.4.3 (its whitList)', { iframe: FRAME, a: LINK }],
  [
    'wangEditor 5.1.23',
    { iframe: [...FRAME, 'data-yitu', 'title', 'style', 'loading'] },
    { wraps: '<div data-w-e-type="video" data-w-e-is-void></div>' },
  ],
  [
    'TinyMCE 8.9.2',
    { iframe: [...FRAME, 'data-yitu', 'title', 'style', 'loading'], a: [...LINK, 'rel'] },
    { sandbox: '' },
  ],
  [
    'TinyMCE 8.9.2 of an operator who lets the code be',
    {
      iframe: [...FRAME, 'data-yitu', 'title', 'style', 'loading'],
      a: [...LINK, 'rel'],
      script: ['async', 'src'],
      'yitu-report': [],
    },
  ],
];

/** Runs in a page: what an editor leaves of a code. */
function left([code, kept, { sandbox, wraps = '' }]) {
  const { body } = new DOMParser().parseFromString(code, 'text/html');
  for (const element of [...body.querySelectorAll('*')]) {
    const names = kept[element.localName];
    if (!names) element.replaceWith(...(element.localName === 'script' ? [] : element.childNodes));
    for (const { name } of [...element.attributes])
      if (!names?.includes(name)) element.removeAttribute(name);
    if (element.localName !== 'iframe') continue;
    if (sandbox !== undefined) element.setAttribute('sandbox', sandbox);
    if (!wraps) continue;
    const wrapper = new DOMParser().parseFromString(wraps, 'text/html').body.firstElementChild;
    element.replaceWith(wrapper);
    wrapper.append(element);
  }
  return body.innerHTML;
}

for (const [editor, kept, more = {}] of editors) {
  test.describe(`what is left by ${editor}`, () => {
    // In a sandbox nothing of the site may be fetched.
    test.use({ expectedFaults: /sandboxed|CORS|Failed to load resource/ });

    for (const [at, form] of ['follows', 'element', 'plain'].entries()) {
      test(`of the code "${form}" can be read, with the script and without`, async ({
        page,
        portal,
        address,
      }) => {
        await page.goto('/embed.html');
        const offered = (await page.locator('pre').allTextContents())[at];
        const code = offered.replaceAll('https://网页所在的网址/', address);
        // Where no policy looks at what is parsed.
        await page.goto('about:blank');
        const pasted = await page.evaluate(left, [code, kept, more]);
        for (const script of [false, true]) {
          await page.goto(portal.page(pasted, { script, styles: false }));
          const runs = script || pasted.includes('<script');
          if (!pasted.includes('<iframe') && !(runs && pasted.includes('<yitu-report'))) {
            await expect(page.locator('body')).toContainText('政府工作报告');
            continue;
          }
          const iframe = page.locator('iframe');
          await expect(page.frameLocator('iframe').locator('h1').first()).toBeVisible();
          expect(await iframe.evaluate((element) => element.clientHeight)).toBeGreaterThan(600);
          if (runs && more.sandbox === undefined && form !== 'plain') await expectFits(iframe);
        }
      });
    }
  });
}
