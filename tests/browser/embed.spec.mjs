// What a reader does in a frame of another site.
import { expect, expectFits, frame, inner, test } from './support/portal.mjs';
import { expectAxeClean } from './support/report.mjs';

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
  await page.goBack();
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
