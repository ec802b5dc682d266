// 「嵌入」: what an editor is given to paste works where it is pasted.
import { readdirSync, readFileSync } from 'node:fs';
import { bar, linesSeen } from './support/find.mjs';
import { expect, expectFits, test } from './support/portal.mjs';
import { expectAxeClean } from './support/report.mjs';
import { dist, openReady } from './support/site.mjs';

const [edition] = readdirSync(new URL('v/', dist));

async function openPanel(page, address = '/') {
  await openReady(page, address);
  await page.locator('.embed summary').click();
  const panel = page.getByRole('dialog', { name: '嵌入到其他网站' });
  await expect(panel).toBeVisible();
  return panel;
}

const forms = ['follows', 'element', 'plain'];
const parts = ['', 'section:s4', 'card:s1-1', 'chart:chart-gdp-2026'];

for (const form of forms) {
  test(`the code of the form "${form}" shows what was chosen`, async ({
    page,
    portal,
    address,
  }) => {
    const panel = await openPanel(page);
    const codes = [];
    for (const part of parts) {
      await panel.locator('[name="what"]').selectOption(part);
      await panel.locator('[name="form"]').selectOption(form);
      await panel.locator('[name="theme"]').selectOption('dark');
      codes.push(await panel.locator('textarea').inputValue());
    }
    expect(codes.join().includes('<script')).toBe(form !== 'plain');
    await page.goto(portal.page(codes.join('\n'), { script: false }));
    await expect(page.locator('iframe')).toHaveCount(parts.length);
    for (let at = 0; at < parts.length; at += 1) {
      const iframe = page.locator('iframe').nth(at);
      const inner = page.frameLocator(`iframe >> nth=${at}`);
      await iframe.scrollIntoViewIfNeeded();
      await expect(inner.locator('html')).toHaveAttribute('data-theme', 'dark');
      const [, id] = parts[at].split(':');
      await expect(inner.locator(id ? `main #${id}` : '#top')).toBeVisible();
      if (form !== 'plain') await expectFits(iframe);
      await expect(iframe).toHaveAttribute('title', /./);
      await expect(iframe).toHaveAttribute('src', new RegExp(`^${address}`));
    }
  });
}

test('every part can be chosen and is there', async ({ page }) => {
  const panel = await openPanel(page);
  const values = await panel
    .locator('[name="what"] option')
    .evaluateAll((options) => options.map(({ value }) => value));
  const files = readdirSync(dist)
    .filter((name) => /^embed-.*\.html$/.test(name))
    .sort();
  const chosen = values.filter(Boolean).map((value) => `embed-${value.split(':')[1]}.html`);
  expect(chosen.sort()).toEqual(files);
});

test('the frozen address is the edition of this release, and the panel there gives the live one', async ({
  page,
  address,
}) => {
  const panel = await openPanel(page);
  await panel.locator('[name="edition"]').selectOption('frozen');
  const frozen = `${address}v/${edition}/`;
  await expect(panel.locator('textarea')).toHaveValue(new RegExp(`src="${frozen}"`));
  await page.goto('about:blank');
  const there = await openPanel(page, frozen);
  await expect(there.locator('textarea')).toHaveValue(new RegExp(`src="${address}"`));
});

test('options stand in the code, and the cover only where there is one', async ({ page }) => {
  const panel = await openPanel(page);
  await panel.getByLabel('长辈版').check();
  await panel.getByLabel('不要封面').check();
  await expect(panel.locator('textarea')).toHaveValue(/\?elder&amp;plain"/);
  await panel.locator('[name="what"]').selectOption('card:s1-1');
  await expect(panel.locator('textarea')).toHaveValue(/embed-s1-1\.html\?elder"/);
  await expect(panel.getByLabel('不要封面')).toBeHidden();
});

test('the topics that are chosen go into the code of the whole page, and are told', async ({
  page,
  portal,
}) => {
  const panel = await openPanel(page);
  await expect(panel.getByRole('checkbox', { name: '只看现在选的' })).toBeHidden();
  await expect(panel.locator('textarea')).not.toHaveValue(/topics/);
  await page.goto('about:blank');
  await openReady(page, `/?topics=${encodeURIComponent('教育,养老')}`);
  await expect(bar(page)).toBeVisible();
  const lines = await linesSeen(page);
  await page.locator('.embed summary').click();
  const offer = panel.getByRole('checkbox', { name: '只看现在选的：教育、养老' });
  await expect(offer).toBeChecked();
  // Each choice takes the preview to another address.
  const expectPreview = () =>
    expect(async () => {
      expect(await linesSeen(panel.frameLocator('iframe'))).toEqual(lines);
    }).toPass({ timeout: 20_000 });
  await expectPreview();
  const codes = [];
  for (const form of forms) {
    await panel.locator('[name="form"]').selectOption(form);
    codes.push(await panel.locator('textarea').inputValue());
  }
  await panel.locator('[name="what"]').selectOption('card:s1-1');
  await expect(offer).toBeHidden();
  await expect(panel.locator('textarea')).not.toHaveValue(/topics/);
  await panel.locator('[name="what"]').selectOption('');
  // A preview that is left while it loads is complained of by the browser.
  await expectPreview();
  await offer.uncheck();
  await expect(panel.locator('textarea')).not.toHaveValue(/topics/);
  await page.goto(portal.page(codes.join('\n'), { script: false }));
  for (let at = 0; at < forms.length; at += 1) {
    await page.locator('iframe').nth(at).scrollIntoViewIfNeeded();
    const inner = page.frameLocator(`iframe >> nth=${at}`);
    await expect.poll(() => linesSeen(inner)).toEqual(lines);
  }
});

test('the preview shows what is chosen, and its height goes into the code', async ({ page }) => {
  const panel = await openPanel(page);
  await panel.locator('[name="what"]').selectOption('chart:chart-gdp-2026');
  await expect(panel.frameLocator('iframe').locator('#chart-gdp-2026')).toBeVisible();
  await expect(panel.locator('textarea')).toHaveValue(/height="[4-6]\d\d"/);
});

test('the code is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: '复制代码' }).click();
  await expect(panel.getByRole('status')).toHaveText('已复制');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await panel.locator('textarea').inputValue(),
  );
  // The preview, of more than the highest frame, tells its height once more.
  await page.evaluate(() =>
    addEventListener('message', ({ data }) => (window.told ||= data.height === 5000)),
  );
  const preview = panel.frameLocator('iframe').locator('html');
  await preview.evaluate(() =>
    parent.postMessage({ type: 'yitu:height', v: 1, height: 5000 }, '*'),
  );
  await page.waitForFunction(() => window.told);
  await expect(panel.getByRole('status')).toHaveText('已复制');
});

test.describe('by keyboard', () => {
  // Closing takes the preview away while it may still be loading.
  test.use({ expectedFaults: /^Fetch API cannot load/ });

  test('the panel opens, and closing gives the focus back', async ({ page }) => {
    await openReady(page);
    const summary = page.locator('.embed summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: '嵌入到其他网站' });
    await expect(panel).toBeVisible();
    await expectAxeClean(page, { except: ['.embed-preview iframe'] });
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(summary).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(panel).toBeVisible();
    await page.goBack();
    await expect(panel).toBeHidden();
  });
});

test.describe('when the module does not come', () => {
  test.use({ expectedFaults: /^(Failed to load resource|Fetch API cannot load)/ });

  test('the ready code is shown', async ({ page }) => {
    await page.route('**/app-*.wasm*', (route) => route.abort());
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('data-enhance', 'failed:wasm');
    await page.locator('.embed summary').click();
    await expect(page.locator('.embed pre')).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the code for the page and the addresses of its parts can be read', async ({ page }) => {
    await page.goto('/');
    await page.locator('.embed summary').click();
    await expect(page.locator('.embed pre')).toContainText('<iframe data-yitu');
    await page.goto('/embed.html');
    await expect(page.getByRole('heading', { name: '嵌入代码' })).toBeVisible();
    const links = await page
      .locator('td a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const files = readdirSync(dist).filter((name) => /^embed-.*\.html$/.test(name));
    expect(links.sort()).toEqual(files.sort());
  });
});

test('an edition is the whole page and needs nothing outside its folder', async ({
  page,
  address,
}) => {
  const fetched = [];
  page.on('request', (request) => fetched.push(request.url()));
  await openReady(page, `/v/${edition}/`);
  await page.locator('.zoom-button').first().click();
  await expect(page.locator('.zoom-stage.is-live')).toBeVisible();
  expect(
    fetched.filter((url) => !url.startsWith(`${address}v/${edition}/`) && !url.startsWith('data:')),
  ).toEqual([]);
  const live = readFileSync(new URL('index.html', dist), 'utf8');
  const kept = readFileSync(new URL(`v/${edition}/index.html`, dist), 'utf8');
  // But for the ways to pictures, which are of the site that goes on.
  const lasting = (html) =>
    html
      .slice(html.indexOf('<body'))
      .replace(/<a [^>]*>(海报|长图)<\/a> ?|<img [^>]*>/g, '')
      .replaceAll('<!>', '');
  expect(lasting(kept)).toBe(lasting(live));
  expect(kept.includes('class="poster-link"')).toBe(false);
  expect(kept).toContain('<meta name="robots" content="noindex">');
});
