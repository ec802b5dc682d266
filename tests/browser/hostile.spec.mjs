// What strangers send to the host of a frame.
import { expect, expectFits, frame, heights, test } from './support/portal.mjs';
import { COUNT, dice, markup } from './support/strange.mjs';

/** Values as a page may post them. Written as code: some cannot be written as JSON. */
function payload(random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const heights = [
    'NaN',
    'Infinity',
    '-Infinity',
    '-1',
    '0',
    '1e308',
    '1e21',
    '"900"',
    '"900px"',
    '[900]',
    '{valueOf: 900}',
    'null',
    'undefined',
    'true',
    '900n',
    'new Date(900)',
    'new Number(900)',
    String(Math.floor(random() * 1e9)),
    JSON.stringify(pick(markup)),
  ];
  const types = [
    '"yitu:height"',
    '"yitu:height"',
    '"yitu:height "',
    '"YITU:HEIGHT"',
    '["yitu:height"]',
    '1',
    'null',
  ];
  const version = pick(['1', '1', '"1"', '2', 'null']);
  const shapes = [
    `{type: ${pick(types)}, v: ${version}, id: ${JSON.stringify(pick(markup))}, height: ${pick(heights)}}`,
    `{get type() { return "yitu:height" }, v: 1, get height() { return ${pick(heights)} }}`,
    `Object.assign(Object.create({height: 900}), {type: "yitu:height", v: 1})`,
    `JSON.parse('{"__proto__": {"type": "yitu:height", "v": 1, "height": 900}}')`,
    `[${pick(types)}, 1, ${pick(heights)}]`,
    JSON.stringify(pick(markup)),
    pick(heights),
    'new Map([["type", "yitu:height"]])',
    'new Uint8Array(64)',
    '"[iFrameSizer]frame:900:300:init"',
  ];
  return pick(shapes);
}

test(`${COUNT} messages from a frame, from other windows and from other origins move nothing they may not`, async ({
  page,
  portal,
}) => {
  await page.goto(
    portal.page(
      frame('embed-s1-1.html', 'id="ours"') +
        frame('embed-s4.html', 'id="quiet"') +
        '<iframe id="stranger" src="{{site}}embed.html" width="300" style="height: 150px"></iframe>' +
        '<iframe id="blank" width="300" height="150"></iframe>',
    ),
  );
  await expectFits(page.locator('#ours'));
  await expectFits(page.locator('#quiet'));
  const quiet = (await heights(page.locator('#quiet'))).frame;
  const before = {
    url: page.url(),
    html: await page.locator('body').evaluate((body) => body.querySelectorAll('*').length),
  };
  await page.evaluate(() => {
    window.seen = { ours: [], quiet: [] };
    const watch = new ResizeObserver((entries) => {
      for (const { target } of entries) window.seen[target.id].push(target.clientHeight);
    });
    for (const id of Object.keys(window.seen)) watch.observe(document.getElementById(id));
  });
  const random = dice(1);
  const windows = await Promise.all(
    ['#ours', '#stranger', '#blank'].map((id) =>
      page
        .locator(id)
        .elementHandle()
        .then((handle) => handle.contentFrame()),
    ),
  );
  // From our own frame, a frame of a stated height, a frame of the host itself, and the host.
  const senders = [...windows, page.mainFrame()];
  const messages = senders.map(() => []);
  for (let at = 0; at < COUNT; at += 1) messages[at % senders.length].push(payload(random));
  for (const [at, sender] of senders.entries()) {
    // Each list as one script, given by the driver: no policy of a page is in its way.
    await sender.evaluate(`{
      const heights = [${messages[at].map((code) => `() => (${code})`).join(',')}];
      for (const make of heights) {
        try { (parent === window ? window : parent).postMessage(make(), '*'); } catch (refused) { /* It cannot be cloned. */ }
      }
    }`);
  }
  // What is sent last is heard last.
  await page.evaluate(() =>
    addEventListener('message', ({ data }) => (window.heardAll ||= data?.type === 'last')),
  );
  await windows[0].evaluate(() => parent.postMessage({ type: 'last' }, '*'));
  await page.waitForFunction(() => window.heardAll);
  // Told a wrong height in its name, the frame tells the right one again.
  await expectFits(page.locator('#ours'));
  const heard = await page.evaluate(() => ({
    hit: window.hit,
    heights: ['quiet', 'stranger', 'blank'].map((id) => document.getElementById(id).clientHeight),
    url: location.href,
    html: document.body.querySelectorAll('*').length,
  }));
  // The strangers have the height that the portal's own style gives them.
  expect(heard).toEqual({ hit: undefined, heights: [quiet, 150, 150], ...before });
  const seen = await page.evaluate(() => window.seen);
  expect(seen.ours.filter((height) => !(height >= 60 && height <= 200_000))).toEqual([]);
  expect(seen.ours.length).toBeGreaterThan(1);
  expect(seen.quiet).toEqual([quiet]);
});

test.describe('a frame without its own script', () => {
  // Other bytes than the build's are refused.
  test.use({ expectedFaults: /'integrity' attribute for resource '[^']*\/frame-/ });

  test('tells a height, and it is kept within bounds', async ({ page, portal }) => {
    await page.route('**/frame-*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    );
    await page.goto(portal.page(frame('embed-s1-1.html')));
    const iframe = page.locator('iframe');
    const inner = await (await iframe.elementHandle()).contentFrame();
    for (const [told, height] of [
      [1, 60],
      [1e9, 200_000],
      [-5, 60],
      [500.4, 501],
    ]) {
      await inner.evaluate(
        (height) => parent.postMessage({ type: 'yitu:height', v: 1, height }, '*'),
        told,
      );
      await expect.poll(() => iframe.evaluate((element) => element.clientHeight)).toBe(height);
    }
  });
});

test('a frame that has gone to another site is not listened to', async ({ page, portal }) => {
  await page.goto(portal.page(frame('embed-s1-1.html')));
  const iframe = page.locator('iframe');
  await expectFits(iframe);
  const { frame: height } = await heights(iframe);
  // The same window, another origin; what it is does not matter.
  const elsewhere = page
    .frames()[1]
    .url()
    .replace('127.0.0.1', 'localhost')
    .replace(/[^/]*$/, 'elsewhere');
  await page.route(elsewhere, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<script>
        parent.postMessage({ type: 'yitu:height', v: 1, height: 900 }, '*');
        parent.postMessage({ type: 'last' }, '*');
      </script>`,
    }),
  );
  await page
    .frameLocator('iframe')
    .locator('body')
    .evaluate((_, to) => setTimeout(() => location.assign(to)), elsewhere);
  await page.waitForFunction(() => window.lastMessage?.type === 'last');
  expect(await iframe.evaluate((element) => element.clientHeight)).toBe(height);
});
