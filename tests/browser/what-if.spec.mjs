// 算一算: what comes of a yearly growth.
import { expectAxeClean } from './support/report.mjs';
import { expect, openReady, test } from './support/site.mjs';

const part = (page) => page.locator('#what-if');
const card = (page, name) => part(page).locator(`.what-if-panel[aria-label="${name}"]`);
const choose = (page, name) => part(page).getByText(name, { exact: true }).first().click();
const slider = (page, name) => card(page, name).getByRole('slider');
const result = (page, name) => card(page, name).locator('.what-if-result');

const GDP = '地区生产总值';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the needed growth, its years and the planned growth are told', async ({ page }) => {
    await page.goto('/');
    for (const [name, words] of /** @type {any[][]} */ ([
      [GDP, ['预计突破700亿元', '突破1050亿元', '8.4%', '5.8%左右', '928亿元', '2029年']],
      ['国家高新技术企业', ['280家', '350家', '5.7%']],
      ['市级科技型企业', ['突破2600家', '4000家', '11.4%']],
    ])) {
      await choose(page, name);
      await expect(part(page).locator('.what-if-panel').filter({ visible: true })).toHaveCount(1);
      for (const said of words) await expect(card(page, name)).toContainText(said);
      await expect(slider(page, name)).toBeHidden();
      await expect(card(page, name).locator('svg')).toBeVisible();
    }
    await expect(part(page)).toContainText('算得：按名义数推算，不是预测');
  });
});

test('keys choose the indicator', async ({ page }) => {
  await openReady(page);
  const first = part(page).getByRole('radio', { name: GDP });
  await expect(first).toBeChecked();
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await expect(card(page, '国家高新技术企业')).toBeVisible();
  await expect(card(page, GDP)).toBeHidden();
  await expect(slider(page, '国家高新技术企业')).toBeVisible();
});

test('the slider stands at what is needed and arrives at the target', async ({ page }) => {
  await openReady(page);
  await expect(slider(page, GDP)).toHaveValue('8.4');
  await expect(result(page, GDP)).toContainText('到2026年约1050亿元');
  await expect(result(page, GDP)).toContainText('2026年达到');
  // A number never breaks from its unit, nor does its picture.
  const drawn = card(page, GDP).locator('.what-if-plot .value');
  await expect(drawn).toHaveText('约1050亿元');
  for (const rate of ['0', '8.4', '15']) {
    await slider(page, GDP).fill(rate);
    // Both at one moment: what is above may be laid out between two.
    const [words, plot] = await drawn.evaluate((words) =>
      [words, words.parentElement].map((part) => part.getBoundingClientRect().toJSON()),
    );
    // With the halo around its words.
    expect(words.height).toBeLessThan(40);
    expect(words.right).toBeLessThanOrEqual(plot.right + 5);
    expect(words.bottom).toBeLessThan(plot.bottom);
  }
});

test('less growth arrives later, more sooner', async ({ page }) => {
  await openReady(page);
  await slider(page, GDP).fill('5.8');
  await expect(result(page, GDP)).toContainText('到2026年约928亿元');
  await expect(result(page, GDP)).toContainText('少约122亿元');
  await expect(result(page, GDP)).toContainText('2029年');
  await slider(page, GDP).fill('15');
  await expect(result(page, GDP)).toContainText('2024年就能达到');
  await slider(page, GDP).fill('0');
  await expect(result(page, GDP)).toContainText('达不到');
});

test('the planned growth is one press away', async ({ page }) => {
  await openReady(page);
  await card(page, GDP).getByRole('button', { name: '5.8%左右' }).click();
  await expect(slider(page, GDP)).toHaveValue('5.8');
  await expect(result(page, GDP)).toContainText('约928亿元');
  await card(page, GDP).getByRole('button', { name: '所需' }).click();
  await expect(result(page, GDP)).toContainText('约1050亿元');
});

test('keys and buttons move it by a tenth, and it says where it stands', async ({ page }) => {
  await openReady(page);
  await card(page, GDP).getByRole('button', { name: '多0.1个百分点' }).click();
  await expect(slider(page, GDP)).toHaveValue('8.5');
  await slider(page, GDP).focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(slider(page, GDP)).toHaveValue('8.3');
  await expect(slider(page, GDP)).toHaveAttribute(
    'aria-valuetext',
    /每年增长8\.3%，算得：到2026年约\d+亿元/,
  );
  await expect(card(page, GDP).getByRole('status')).toHaveText(
    await result(page, GDP).textContent(),
  );
});

test('it speaks only when the slider rests', async ({ page }) => {
  await openReady(page);
  await page.evaluate(() => {
    window.said = [];
    const status = document.querySelector('#what-if [role="status"]');
    new MutationObserver(() => window.said.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await slider(page, GDP).focus();
  for (let press = 0; press < 8; press += 1) await page.keyboard.press('ArrowLeft');
  await expect(card(page, GDP).getByRole('status')).toHaveText(
    await result(page, GDP).textContent(),
  );
  expect(await page.evaluate(() => window.said.length)).toBe(1);
});

for (const [name, options, address] of /** @type {any[][]} */ ([
  ['light', {}, '/'],
  ['dark', { colorScheme: 'dark' }, '/'],
  ['in 长辈版', {}, '/?size=elder#what-if'],
  ['in forced colours', { forcedColors: 'active' }, '/'],
])) {
  test.describe(name, () => {
    test.use(options);

    test('axe finds no fault with it', async ({ page }) => {
      await openReady(page, address);
      await expectAxeClean(page, { within: ['#what-if'] });
    });
  });
}
