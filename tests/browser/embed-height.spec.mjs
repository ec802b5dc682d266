// A frame of another site is as high as what it shows: no bar to scroll by, no gap.
import { expect, expectFits, frame, heights, inner, test } from './support/portal.mjs';

for (const [width, height] of /** @type {any[][]} */ ([
  [390, 844],
  [1280, 900],
])) {
  test(`whole, section, card and chart fit on an old portal ${width} wide`, async ({
    page,
    portal,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(portal.address);
    for (const id of ['#whole', '#section iframe', '#card iframe'])
      await expectFits(page.locator(id));
    const plain = await heights(page.locator('#chart'));
    expect(plain.frame).toBe(700);
    await expect(inner(page, '#chart').getByText('看全文')).toBeVisible();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  });
}

test('the height follows the text size, an opened table and the width', async ({
  page,
  portal,
}) => {
  await page.goto(portal.page(frame('embed-s1-1.html')));
  const iframe = page.locator('iframe');
  await expectFits(iframe);
  const { frame: first } = await heights(iframe);
  await inner(page).locator('summary').first().click();
  await expectFits(iframe);
  const { frame: opened } = await heights(iframe);
  expect(opened).toBeGreaterThan(first);
  await inner(page).locator('summary').first().click();
  await expectFits(iframe);
  expect((await heights(iframe)).frame).toBe(first);
  await inner(page)
    .locator('html')
    .evaluate((root) => root.setAttribute('data-size', 'elder'));
  await expectFits(iframe);
  expect((await heights(iframe)).frame).toBeGreaterThan(first * 1.4);
  await page.setViewportSize({ width: 1000, height: 800 });
  await expectFits(iframe);
});

test('the whole page fits in 长辈版 on a narrow phone', async ({ page, portal }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(portal.page(frame('?elder')));
  await expect(inner(page).locator('html')).toHaveAttribute('data-enhance', 'ready');
  await expectFits(page.locator('iframe'));
  expect((await heights(page.locator('iframe'))).frame).toBeGreaterThan(20_000);
});

test('frames on one page do not mix, and stray words change nothing', async ({ page, portal }) => {
  await page.goto(
    portal.page(frame('embed-s1-1.html', 'id="a"') + frame('embed-s5-2.html', 'id="b"')),
  );
  await expectFits(page.locator('#a'));
  await expectFits(page.locator('#b'));
  const b = (await heights(page.locator('#b'))).frame;
  await inner(page, '#a').locator('summary').first().click();
  await expectFits(page.locator('#a'));
  expect((await heights(page.locator('#b'))).frame).toBe(b);
});

test('a frame that is hidden at first fits when it is shown', async ({ page, portal }) => {
  await page.goto(portal.page(`<div id="tab" hidden>${frame('embed-s1-1.html')}</div>`));
  await expect(inner(page).locator('html')).toHaveAttribute('data-framed');
  await page.locator('#tab').evaluate((tab) => tab.removeAttribute('hidden'));
  await expectFits(page.locator('iframe'));
});

test('a frame fits in an engine without ResizeObserver', async ({ page, portal }) => {
  await page.addInitScript(() => delete window.ResizeObserver);
  await page.goto(portal.page(frame('embed-s1-1.html')));
  await expectFits(page.locator('iframe'));
  await inner(page).locator('summary').first().click();
  await expectFits(page.locator('iframe'));
});

test('a frame far below the screen fits though the script came after it', async ({
  page,
  portal,
  address,
}) => {
  const far = '<div style="height: 9000px"></div>';
  await page.goto(portal.page(far + frame('embed-s1-1.html'), { script: false, styles: false }));
  await expect(inner(page).getByText('看全文')).toBeAttached();
  await page.frames()[1].waitForLoadState('load');
  await page.addScriptTag({ url: `${address}embed.js` });
  // It is laid out anew only when the reader comes near: its height is right before.
  await expect
    .poll(() => heights(page.locator('iframe')).then(({ frame, body }) => frame - body))
    .toBe(0);
  await expectFits(page.locator('iframe'));
});

test('a frame fits though the script came after it', async ({ page, portal, address }) => {
  await page.goto(portal.page(frame('embed-s1-1.html'), { script: false, styles: false }));
  await expect(inner(page).getByText('看全文')).toBeVisible();
  await inner(page)
    .locator('body')
    .evaluate(() => new Promise(requestAnimationFrame));
  await page.addScriptTag({ url: `${address}embed.js` });
  await expectFits(page.locator('iframe'));
});

test('a frame still fits when the script comes with the next code', async ({
  page,
  portal,
  address,
}) => {
  await page.goto(portal.page(frame('embed-s1-1.html')));
  await expectFits(page.locator('iframe'));
  await page.addScriptTag({ url: `${address}embed.js` });
  await expectFits(page.locator('iframe'));
});

test('a host whose width hangs on the height comes to rest, and no word is lost', async ({
  page,
  portal,
}) => {
  await page.setViewportSize({ width: 1200, height: 800 });
  await page.goto(portal.page(`<div id="box">${frame('embed-s1-1.html')}</div>`));
  await expectFits(page.locator('iframe'));
  await page.evaluate(() => {
    const [box, iframe] = [document.getElementById('box'), document.querySelector('iframe')];
    window.changes = [];
    // High makes wide, wide makes low, low makes narrow, narrow makes high.
    new ResizeObserver(() => {
      window.changes.push(performance.now());
      box.style.width = iframe.offsetHeight > 780 ? '1100px' : '400px';
    }).observe(iframe);
  });
  // It swings, and then nothing changes for longer than between any two trials.
  await expect.poll(() => page.evaluate(() => window.changes.length)).toBeGreaterThan(2);
  await expect
    .poll(() => page.evaluate(() => performance.now() - window.changes.at(-1)))
    .toBeGreaterThan(2500);
  expect(await page.evaluate(() => window.changes.length)).toBeLessThan(200);
  expect((await heights(page.locator('iframe'))).hidden).toBe(0);
});

test('a frame fits again however often its page was restless', async ({ page, portal }) => {
  await page.goto(portal.page(frame('embed-s1-1.html')));
  await expectFits(page.locator('iframe'));
  await inner(page)
    .locator('body')
    .evaluate(async (body) => {
      const next = () => new Promise(requestAnimationFrame);
      for (let time = 0; time < 6; time += 1) {
        while (innerHeight > Math.ceil(body.getBoundingClientRect().bottom + scrollY)) await next();
        for (let step = 0; step < 40; step += 1) {
          body.style.paddingBottom = step % 2 ? '' : '300px';
          await next();
        }
      }
    });
  await expectFits(page.locator('iframe'));
});

test('in a frame nothing is fixed to the screen or as high as it', async ({ page, portal }) => {
  await page.goto(portal.page(frame('')));
  await expect(inner(page).locator('html')).toHaveAttribute('data-enhance', 'ready');
  await expectFits(page.locator('iframe'));
  const fixed = await inner(page)
    .locator('body *')
    .evaluateAll((elements) =>
      elements
        .filter(
          (element) => element.checkVisibility() && getComputedStyle(element).position === 'fixed',
        )
        .map((element) => element.className),
    );
  expect(fixed).toEqual([]);
  const cover = await inner(page)
    .locator('.cover')
    .evaluate((element) => element.offsetHeight);
  expect(cover).toBeLessThan(1000);
});

test('on paper the frames of the host have room for every word', async ({ page, portal }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(portal.page(frame('embed-s1.html')));
  const iframe = page.locator('iframe');
  await expectFits(iframe);
  const { frame: screen } = await heights(iframe);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const paper = await iframe.evaluate((element) => element.clientHeight);
  // What the part needs at the width of the paper.
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await iframe.evaluate((element) => element.clientHeight)).toBe(screen);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 640, height: 900 });
  await expectFits(iframe);
  expect(paper).toBeGreaterThanOrEqual((await heights(iframe)).frame);
});
