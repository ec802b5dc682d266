// The page and its parts in frames of another site.

import { expect, expectFits, frame, heights, test } from './support/portal.mjs';
import { expectAxeClean } from './support/report.mjs';

const inner = (page, selector = 'iframe') => page.frameLocator(selector);

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

test.describe('in a sandbox', () => {
  // Nothing of the site may be fetched by an origin that has no name.
  test.use({ expectedFaults: /CORS|Failed to load resource|sandboxed|^policy/ });

  for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin']) {
    test(`that says "${sandbox}" the whole page is shown and fits`, async ({ page, portal }) => {
      await page.goto(portal.page(frame('', `sandbox="${sandbox}"`)));
      await expect(inner(page).locator('html')).toHaveAttribute('data-enhance', /ready|failed/);
      await expectFits(page.locator('iframe'));
    });
  }

  test('without scripts everything can be read by scrolling', async ({ page, portal }) => {
    await page.goto(portal.page(frame('embed-s1-1.html', 'sandbox=""')));
    const last = inner(page).locator('[data-line]').last();
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport();
    expect(await page.locator('iframe').evaluate((iframe) => iframe.clientHeight)).toBeGreaterThan(
      100,
    );
  });
});

test('where storage is refused the page wakes and fits', async ({ page, portal }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }
    Object.defineProperty(document, 'cookie', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto(portal.page(frame('')));
  await expect(inner(page).locator('html')).toHaveAttribute('data-enhance', 'ready');
  await expectFits(page.locator('iframe'));
});

test.describe('on a host without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the frame is scrolled and the element leaves its link', async ({ page, portal }) => {
    await page.goto(
      portal.page(
        `${frame('embed-s1.html')}<yitu-report src="{{site}}"><a href="{{site}}">全文</a></yitu-report>`,
      ),
    );
    const last = inner(page).locator('[data-line]').last();
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport();
    await expect(page.getByRole('link', { name: '全文' })).toBeVisible();
  });
});

test('the element shows what its attributes say, and follows them', async ({ page, portal }) => {
  await page.goto(
    portal.page(
      '<yitu-report src="{{site}}" card="s1-1" theme="dark" elder><a href="#">卡片</a></yitu-report>',
    ),
  );
  const root = inner(page).locator('html');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await expect(root).toHaveAttribute('data-size', 'elder');
  await expect(page.locator('iframe')).toHaveAttribute('title', '卡片');
  await expectFits(page.locator('iframe'));
  await page.locator('yitu-report').evaluate((element) => element.setAttribute('theme', 'light'));
  await expect(root).toHaveAttribute('data-theme', 'light');
});

test('the element shows nothing of other sites, and runs nothing', async ({ page, portal }) => {
  const addresses = [
    'https://example.com/',
    'javascript:alert(1)//',
    'data:text/html,x',
    '//example.com',
    'blob:x',
  ];
  await page.goto(
    portal.page(
      addresses.map((src) => `<yitu-report src="${src}">全文</yitu-report>`).join('') +
        frame('embed-s1-1.html'),
    ),
  );
  await expectFits(page.locator('iframe'));
  await expect(page.locator('yitu-report iframe')).toHaveCount(0);
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

for (const [place, share] of /** @type {any[][]} */ ([
  ['at the top', 0.05],
  ['in the middle', 0.5],
  ['at the foot', 0.95],
])) {
  test(`what opens in a frame by a tap ${place} of the screen is wholly on it`, async ({
    page,
    portal,
  }) => {
    await page.goto(portal.page(frame('?plain')));
    await expect(inner(page).locator('html')).toHaveAttribute('data-enhance', 'ready');
    await expectFits(page.locator('iframe'));
    const { height } = page.viewportSize();
    for (const [opener, dialog] of /** @type {any[][]} */ ([
      ['.sentences a.figure', '.sheet'],
      ['.zoom-button', '.zoom'],
    ])) {
      for (const press of ['finger', 'Enter']) {
        const touched = inner(page).locator(opener).nth(4);
        const { top } = await touched.evaluate((element) => element.getBoundingClientRect());
        await page.evaluate(
          (to) => {
            scrollTo(
              0,
              document.querySelector('iframe').getBoundingClientRect().top + scrollY + to,
            );
          },
          top - height * share,
        );
        await expect(touched).toBeInViewport();
        const before = await page.evaluate(() => scrollY);
        const { x, y } = await touched.boundingBox();
        // Not by click(), which scrolls by itself; and a finger takes its time.
        if (press === 'finger') {
          await page.mouse.move(x + 8, y + 8);
          await page.mouse.down();
          await expect(touched).toBeInViewport();
          await page.mouse.up();
        } else {
          await touched.evaluate((element) => element.focus({ preventScroll: true }));
          await expect(touched).toBeInViewport();
          await page.keyboard.press(press);
        }
        await expect(inner(page).locator(dialog)).toBeVisible();
        await expect(inner(page).locator(dialog)).toBeInViewport({ ratio: 1 });
        expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(40);
        await page.keyboard.press('Escape');
        await expect(inner(page).locator(dialog)).toBeHidden();
      }
    }
  });
}

test('a link inside the frame moves the host to where it leads', async ({ page, portal }) => {
  await page.goto(portal.page(frame('?plain')));
  await expect(inner(page).locator('html')).toHaveAttribute('data-enhance', 'ready');
  await expectFits(page.locator('iframe'));
  await inner(page).locator('.census-table summary').click();
  await expectFits(page.locator('iframe'));
  const back = inner(page).locator('td a[href^="#f"]').last();
  await back.click();
  const to = await back.getAttribute('href');
  await expect(inner(page).locator(to)).toBeInViewport();
});

test('links out of a part open the whole page in a tab of its own', async ({
  page,
  portal,
  address,
  context,
}) => {
  await page.goto(portal.page(frame('embed-s1-1.html')));
  const opened = context.waitForEvent('page');
  await inner(page).locator('a.figure').first().click();
  const tab = await opened;
  await expect(tab).toHaveURL(new RegExp(`^${address}index.html#r\\d+$`));
  expect(await tab.evaluate(() => window.opener)).toBeNull();
  await expect(tab.locator(':target')).toBeInViewport();
  expect(page.url()).toContain(portal.address);
});

test('going back closes what is open in the frame, then leaves the host', async ({
  page,
  portal,
}) => {
  const [before, host] = [portal.page('前一页'), portal.page(frame('?plain'))];
  await page.goto(before);
  await page.goto(host);
  await expect(inner(page).locator('html')).toHaveAttribute('data-enhance', 'ready');
  await inner(page).locator('.sentences a.figure').first().click();
  await expect(inner(page).locator('.sheet')).toBeVisible();
  await page.evaluate(() => history.back());
  await expect(inner(page).locator('.sheet')).toBeHidden();
  expect(page.url()).toBe(host);
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL(before);
});

test('the keyboard goes into the frame, through it and out again', async ({ page, portal }) => {
  await page.goto(
    portal.page(
      `<a href="#" id="before">前</a>${frame('embed-s5-2.html')}<a href="#" id="after">后</a>`,
    ),
  );
  await expectFits(page.locator('iframe'));
  await page.locator('#before').focus();
  const stops = [];
  for (let at = 0; at < 60 && !stops.includes('after'); at += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(
      () => document.activeElement.id || document.activeElement.localName,
    );
    if (here === 'iframe')
      stops.push(
        await inner(page)
          .locator(':focus')
          .evaluate((element) => element.textContent),
      );
    else stops.push(here);
  }
  expect(stops.at(-1)).toBe('after');
  expect(stops).toContain('看全文');
  await page.keyboard.press('Shift+Tab');
  await expect(inner(page).getByText('看全文')).toBeFocused();
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

test('a part has nothing that axe finds fault with', async ({ page }) => {
  for (const part of [
    'embed-s1-1.html',
    'embed-s4.html',
    'embed-chart-gdp-2026.html',
    'embed-scoreboard.html',
    'embed.html',
  ]) {
    await page.goto(`/${part}`);
    await expectAxeClean(page);
  }
});
