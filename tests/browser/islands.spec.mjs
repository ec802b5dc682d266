import { readdirSync, readFileSync } from 'node:fs';
import { headings } from './support/report.mjs';
import { dist, expect, openReady, test } from './support/site.mjs';

const html = (page) => page.locator('html');
const settings = (page) => page.getByRole('button', { name: '阅读设置' });
const choice = (page, name) => page.getByRole('radio', { name });

async function choose(page, name) {
  await settings(page).click();
  await choice(page, name).check();
}

test('every island of the page is in the module', async ({ page }) => {
  await page.goto('/');
  const islands = await page
    .locator('leptos-island')
    .evaluateAll((elements) => elements.map((element) => element.dataset.component));
  const file = readdirSync(dist).find((name) => /^app-.*\.wasm$/.test(name));
  const module = new WebAssembly.Module(readFileSync(new URL(file, dist)));
  const exports = WebAssembly.Module.exports(module).map(({ name }) => name);
  expect(islands.length).toBeGreaterThan(0);
  expect(islands.filter((name) => !exports.includes(name))).toEqual([]);
});

test.describe('reader settings', () => {
  test('the panel opens, and Escape closes it and gives the focus back', async ({ page }) => {
    await openReady(page);
    await expect(choice(page, '长辈版')).toBeHidden();
    await settings(page).click();
    await expect(choice(page, '长辈版')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(choice(page, '长辈版')).toBeHidden();
    await expect(settings(page)).toBeFocused();
  });

  test('长辈版 makes the text larger and is kept for the next visit', async ({ page }) => {
    await openReady(page);
    const size = () =>
      page
        .locator('[data-line]')
        .first()
        .evaluate((e) => parseFloat(getComputedStyle(e).fontSize));
    const before = await size();
    await choose(page, '长辈版');
    await expect(html(page)).toHaveAttribute('data-size', 'elder');
    expect(await size()).toBeGreaterThan(before);
    expect(await size()).toBeGreaterThanOrEqual(18);
    await openReady(page);
    await expect(html(page)).toHaveAttribute('data-size', 'elder');
    await settings(page).click();
    await expect(choice(page, '长辈版')).toBeChecked();
  });

  test('the dark theme is kept for the next visit', async ({ page }) => {
    await openReady(page);
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await choose(page, '深色');
    await expect.poll(paper).not.toBe(light);
    await openReady(page);
    await expect(html(page)).toHaveAttribute('data-theme', 'dark');
  });

  test('a higher contrast and a line to read along are kept, and have their style', async ({
    page,
  }) => {
    await openReady(page);
    const look = () =>
      page.evaluate(() => [
        getComputedStyle(document.body).color,
        getComputedStyle(document.body, '::after').position,
      ]);
    expect(await look()).not.toContain('fixed');
    await choose(page, '高对比');
    await page.getByRole('radio', { name: '显示' }).check();
    const chosen = ['rgb(0, 0, 0)', 'fixed'];
    await expect.poll(look).toEqual(chosen);
    await openReady(page);
    await expect.poll(look).toEqual(chosen);
  });

  test('an address asks for settings, and counts for more than what was kept', async ({ page }) => {
    await openReady(page);
    await choose(page, '长辈版');
    await openReady(page, '/?size=large&theme=dark');
    await expect(html(page)).toHaveAttribute('data-size', 'large');
    await expect(html(page)).toHaveAttribute('data-theme', 'dark');
  });

  test('words that are no setting are passed over', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('yitu', 'huge|"><b>'));
    await openReady(page, '/?size=constructor&theme=%3Cb%3E');
    await expect(html(page)).not.toHaveAttribute('data-size', /huge|constructor/);
    await expect(html(page)).not.toHaveAttribute('data-theme', /b/);
  });

  test('where storage is refused, settings stay in the address', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await openReady(page);
    await choose(page, '长辈版');
    await expect(page).toHaveURL(/[?&]size=elder/);
    await page.reload();
    await expect(html(page)).toHaveAttribute('data-size', 'elder');
  });
});

test.describe('the chapter bar', () => {
  const bar = (page) => page.getByRole('navigation', { name: '篇章' });
  const link = (page, at) => bar(page).locator(`a[href="#s${at}"]`);

  test('names the chapter in view', async ({ page }) => {
    await openReady(page);
    for (const at of [3, 1, 5]) {
      await page
        .locator(`#s${at} .card`)
        .first()
        .evaluate((card) => card.scrollIntoView({ block: 'center' }));
      await expect(bar(page).locator('[aria-current]')).toHaveCount(1);
      await expect(link(page, at)).toHaveAttribute('aria-current', /true|location/);
    }
    for (const [end, name] of /** @type {any[][]} */ ([
      [0, '封面'],
      [1, '总表'],
    ])) {
      await page.evaluate((end) => scrollTo(0, end * document.documentElement.scrollHeight), end);
      await expect(bar(page).locator('[aria-current]')).toHaveText(name);
    }
  });

  test('shows the whole of each link that Tab leads to', async ({ page }) => {
    await openReady(page);
    const links = await bar(page).locator('a').all();
    await links[0].focus();
    for (const link of links) {
      await expect(link).toBeFocused();
      await expect(link).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Tab');
    }
  });

  test('leads to every chapter by keyboard, and is in sight while it has the focus', async ({
    page,
  }) => {
    await openReady(page);
    for (const section of await page.locator('main section[id^="s"]').all()) {
      const at = (await section.getAttribute('id')).slice(1);
      await link(page, at).focus();
      await expect(link(page, at)).toBeInViewport({ ratio: 1 });
      await link(page, at).press('Enter');
      await expect(section.locator('h2')).toBeInViewport();
      if (/^\d/.test(at)) expect(headings).toContain(await section.locator('h2').textContent());
    }
  });
});

test.describe('where motion is welcome', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('a card rises when it comes into view, and one that was seen stays', async ({ page }) => {
    await openReady(page);
    const [seen, far] = [page.locator('.card').first(), page.locator('.card').last()];
    const risen = far.evaluate(
      (card) => new Promise((done) => card.addEventListener('animationend', done, { once: true })),
    );
    await far.scrollIntoViewIfNeeded();
    await risen;
    await expect(far).toHaveCSS('opacity', '1');
    await expect(far).toHaveClass(/is-entering/);
    await expect(seen).not.toHaveClass(/is-entering/);
  });
});

test('who wants less motion gets none', async ({ page }) => {
  await openReady(page);
  const card = page.locator('.card').last();
  await card.scrollIntoViewIfNeeded();
  await expect(card).toBeInViewport();
  expect(await card.evaluate((card) => card.getAnimations())).toEqual([]);
});
