import { expectNoDeadControl, expectWholeText, linesOf } from './support/report.mjs';
import { expect, openReady, test } from './support/site.mjs';

function expectWhole(page, report) {
  const { sentences, headings } = linesOf(report);
  return expectWholeText(page, sentences, headings, headings);
}

test('every sentence of the report stands in the page, verbatim, once, in order', async ({
  page,
  report,
}) => {
  await openReady(page);
  await expectWhole(page, report);
});

test('links inside the page lead somewhere', async ({ page }) => {
  await page.goto('/');
  const lost = await page
    .locator('a[href^="#"]')
    .evaluateAll((links) =>
      links
        .map((a) => a.getAttribute('href'))
        .filter((to) => !document.getElementById(to.slice(1))),
    );
  expect(lost).toEqual([]);
});

test('no two elements share a name', async ({ page }) => {
  await page.goto('/');
  const names = await page
    .locator('[id]')
    .evaluateAll((elements) => elements.map((element) => element.id));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test('markup is what an HTML parser makes of it', async ({ page, request }) => {
  // A parser that moves elements (a div in a p, a tr without tbody) would
  // leave the islands another tree than the one they were built for.
  await page.goto('/');
  const text = await (await request.get('/')).text();
  const counted = await page.evaluate(() => {
    const counts = {};
    for (const { localName } of document.body.querySelectorAll('*'))
      counts[localName] = (counts[localName] ?? 0) + 1;
    return counts;
  });
  const body = text.slice(text.indexOf('<body'));
  for (const name of [
    'p',
    'div',
    'ul',
    'li',
    'table',
    'tbody',
    'tr',
    'td',
    'th',
    'figure',
    'section',
    'article',
  ]) {
    expect([name, counted[name] ?? 0]).toEqual([
      name,
      body.match(new RegExp(`<${name}[\\s>]`, 'g'))?.length ?? 0,
    ]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole text is readable and nothing pretends to answer', async ({ page, report }) => {
    await page.goto('/');
    await expectWhole(page, report);
    await expectNoDeadControl(page);
  });
});
