// Topics, in whatever report: what is left of the page when one is chosen, and the
// lists that do without script.
import { readdirSync, readFileSync } from 'node:fs';
import { asked, bar, choice, dialog, field, found, linesSeen, openFind } from './support/find.mjs';
import { expectAxeClean, linesOf } from './support/report.mjs';
import { expect, openReady, root, test } from './support/site.mjs';

/** What the index says of a site's report: `[name, lines]`, by readers and topics. */
function choicesOf({ site }) {
  const folder = new URL(`${site}/`, root);
  const file = readdirSync(folder).find((name) => /^find-\w+\.json$/.test(name));
  const { readers, topics } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  const read = ([name, lines]) => ({ name, lines: lines.split(' ').map(Number) });
  return { readers: readers.map(read), topics: topics.map(read) };
}

/** The topic of the fewest sentences, and a kind of readers. */
function someOf(report) {
  const { readers, topics } = choicesOf(report);
  return [[...topics].sort((a, b) => a.lines.length - b.lines.length)[0], readers[0]].filter(
    Boolean,
  );
}

/** Every sentence can be seen. */
async function expectAllSeen(page) {
  const count = await page.locator('main [data-line]').count();
  expect((await linesSeen(page)).length).toBe(count);
}

test('two taps leave what concerns a reader, and say how much', async ({ page, report }) => {
  for (const { name, lines } of someOf(report)) {
    await openReady(page);
    const all = (await linesSeen(page)).length;
    const terms = await page.locator('.glossary [data-line]').count();
    await openFind(page);
    await choice(page, name).click();
    const rest = all - terms - lines.length;
    await expect(bar(page).getByRole('status')).toHaveText(
      `只看${name}：${lines.length}句，其余${rest}句收起`,
    );
    expect(await linesSeen(page)).toEqual(lines);
    expect(asked(page)).toBe(`?topics=${name}`);
    await expect(page.locator(`#l${lines[0]}`)).toBeInViewport();
    // No card, section or list is left that has none of them.
    const bare = page.locator('main > *, main .card, main .sentences').filter({
      hasNot: page.locator('[data-line]:not(.is-folded)'),
      visible: true,
    });
    await expect(bare).toHaveCount(0);
    await page.goBack();
    await expect(bar(page)).toBeHidden();
    expect((await linesSeen(page)).length).toBe(all);
  }
});

test('a second choice adds, and pressed again it is taken away', async ({ page, report }) => {
  const [first, second] = choicesOf(report).topics;
  await openReady(page);
  for (const { name } of [first, second]) {
    await openFind(page);
    await choice(page, name).click();
  }
  const both = [...new Set([...first.lines, ...second.lines])].sort((a, b) => a - b);
  await expect.poll(() => linesSeen(page)).toEqual(both);
  expect(asked(page)).toBe(`?topics=${first.name},${second.name}`);
  await openFind(page);
  await expect(choice(page, first.name)).toHaveAttribute('aria-pressed', 'true');
  await choice(page, first.name).click();
  await expect.poll(() => linesSeen(page)).toEqual(second.lines);
  await bar(page).getByRole('button', { name: '看全部' }).click();
  await expect(bar(page)).toBeHidden();
  expect(asked(page)).toBe('');
  await expectAllSeen(page);
});

test('an address holds the choice beside all else, also in a frame', async ({ page, report }) => {
  const [{ name, lines }] = choicesOf(report).topics;
  await openReady(page, `/?theme=dark&topics=${encodeURIComponent(name)}`);
  await expect.poll(() => linesSeen(page)).toEqual(lines);
  await bar(page).getByRole('button', { name: '看全部' }).click();
  expect(asked(page)).toBe('?theme=dark');
  await page.goto('/embed.html');
  await page.evaluate((name) => {
    const frame = document.createElement('iframe');
    frame.src = `index.html?topics=${name}`;
    document.body.append(frame);
  }, name);
  const inner = () => page.frames().find((frame) => frame.url().includes('topics='));
  await expect.poll(() => inner() && linesSeen(inner())).toEqual(lines);
});

test('a link to what is folded away brings it back', async ({ page, report }) => {
  const { topics } = choicesOf(report);
  const { name, lines } = topics[0];
  await openReady(page, `/?topics=${encodeURIComponent(name)}`);
  await expect.poll(() => linesSeen(page)).toEqual(lines);
  const line = linesOf(report)
    .sentences.map((one) => one.line)
    .reverse()
    .find((line) => !lines.includes(line) && line > lines[0]);
  await page.evaluate((line) => location.assign(`#l${line}`), line);
  await expect(page.locator(`#l${line}`)).toBeInViewport();
  await expect(bar(page)).toBeHidden();
  expect(asked(page)).toBe('');
});

for (const topics of ['钓鱼', '', ',', '%E5%85', '<b>', '__proto__', 'x'.repeat(4000)]) {
  test(`?topics=${topics.slice(0, 20)} leaves the whole page`, async ({ page }) => {
    await openReady(page, `/?topics=${topics}`);
    await expect(bar(page)).toBeHidden();
    await expectAllSeen(page);
  });
}

test('the words of any sentence find it', async ({ page, report }) => {
  const { sentences } = linesOf(report);
  const { text, line } = sentences[Math.floor(sentences.length / 2)];
  await openReady(page);
  await openFind(page);
  await field(page).fill(text.replace(/\s+/g, '').slice(0, 12));
  await expect(found(page).and(page.locator(`[href="#l${line}"]`))).toBeVisible();
  await page.locator(`.find-found [href="#l${line}"]`).click();
  await expect(dialog(page)).toBeHidden();
  await expect(page.locator(`#l${line}`)).toBeInViewport();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the foot leads to lists of each topic, and these to the sentences', async ({
    page,
    report,
  }) => {
    await page.goto('/');
    await page.locator('footer').getByRole('link', { name: '按领域看' }).click();
    const { readers, topics } = choicesOf(report);
    for (const { name, lines } of [...topics, ...readers]) {
      const links = page.locator('article').filter({ has: page.locator(`h2:text-is("${name}")`) });
      await expect(links.locator('li a')).toHaveCount(lines.length);
      const hrefs = await links.locator('li a').evaluateAll((all) => all.map((one) => one.hash));
      expect(hrefs).toEqual(lines.map((line) => `#l${line}`));
    }
    const [{ name, lines }] = topics;
    await page.getByRole('link', { name: new RegExp(`^${name} `) }).click();
    await page.locator(`li a[href$="#l${lines[0]}"]`).first().click();
    await expect(page.locator(`#l${lines[0]}`)).toBeInViewport();
  });
});

for (const [name, options, address] of /** @type {any[][]} */ ([
  ['light', {}, 'topics.html'],
  ['dark', { colorScheme: 'dark' }, 'topics.html'],
  ['in 长辈版 at 320 pixels', { viewport: { width: 320, height: 640 } }, 'topics.html?elder'],
])) {
  test.describe(`the page of topics ${name}`, () => {
    test.use(options);

    test('has nothing that axe finds fault with, and fits', async ({ page }) => {
      await page.goto(`/${address}`);
      await expectAxeClean(page);
      expect(await page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth)).toBe(0);
    });
  });
}
