// Writes the contact sheet of the site in FOLDER/site: pictures of its cover, 速览 and cards in
// FOLDER, a page that shows them, and comparisons.md, in which every drawn
// comparison stands with its figures and their sentences. `cargo xtask contact`
// runs it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { settle } from './support/site.mjs';

const WIDTHS = [320, 390, 768, 1280];
/** What a reader may choose, as addresses have it, and no script at all. */
const GUISES = ['light', 'dark', 'elder', 'static'];
const CHOICES = { light: 'theme=light', dark: 'theme=dark', elder: 'size=elder', static: '' };
/** What stands over every screen would stand over the cards. */
const BARE = '.dock, .progress { display: none }';

const folder = process.argv[2];
const site = join(folder, 'site');
const { figures } = JSON.parse(readFileSync(join(site, 'figures.json'), 'utf8'));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu'],
});
let cards = [];
for (const guise of GUISES) {
  for (const width of WIDTHS) {
    const page = await opened(guise, width);
    cards = await pictures(page, `${width}-${guise}`);
    if (guise === 'light') writeFileSync(join(folder, 'comparisons.md'), await comparisons(page));
    await page.context().close();
  }
}
await browser.close();
writeFileSync(join(folder, 'index.html'), sheet(cards));

/** The page when all of it is there; larger charts come to addresses of the web alone. */
async function opened(guise, width) {
  const context = await browser.newContext({
    colorScheme: 'light',
    javaScriptEnabled: guise !== 'static',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    viewport: { width, height: 900 },
  });
  await context.route('**', (route) =>
    route.fulfill({ path: join(site, new URL(route.request().url()).pathname) }),
  );
  const page = await context.newPage();
  await page.goto(`http://localhost/index.html?${CHOICES[guise]}`);
  if (guise === 'static') return page;
  await page.locator('html[data-enhance="ready"]').waitFor();
  await settle(page);
  // With it come the charts of larger words.
  if (guise === 'elder') await page.waitForFunction('window.yituLargeCharts');
  return page;
}

/** A picture of each card; the cards' titles. */
async function pictures(page, name) {
  const titles = [];
  for (const card of await page.locator('.cover, .glance, .card, .census').all()) {
    const path = join(folder, `${titles.length}-${name}.png`);
    // 长辈版 shows 算一算 behind a link.
    if (await card.isVisible()) await card.screenshot({ path, style: BARE });
    const title = card.locator('h1, h2, h3').first();
    titles.push((await title.count()) ? await title.innerText() : '');
  }
  return titles;
}

/** Every chart, step and 算一算, in the order of the page. */
async function comparisons(page) {
  const drawn = page.locator('figure.chart, .step, .what-if-panel');
  const all = await drawn.evaluateAll((elements) =>
    elements.map((element) => {
      const words = (selector) => element.querySelector(selector)?.textContent.trim();
      const kind = element.matches('.step')
        ? '台阶'
        : (element.getAttribute('aria-label') ?? element.id);
      const rows = element.querySelectorAll('tbody tr');
      const links = (inside) =>
        [...inside.querySelectorAll('a[href^="#f"]')].map((link) => ({
          figure: Number(link.getAttribute('href').slice(2)),
          text: link.textContent,
        }));
      const groups = rows.length && element.matches('figure') ? [...rows] : [element];
      return {
        title: `${kind}: ${words('.takeaway') ?? words('.step-name') ?? ''}`,
        groups: groups.map((group) => ({
          name: group.querySelector('th')?.textContent,
          links: links(group),
        })),
      };
    }),
  );
  const line = ({ figure, text }) => {
    const { name, kind, period, status, sentence, line } = figures[figure - 1];
    const time = period?.words ?? '没有时期';
    return `  - ${text} (${name}, ${kind}, ${time}, ${status}, line ${line}: ${sentence})`;
  };
  const group = ({ name, links }) => [...(name ? [`- ${name}`] : []), ...links.map(line)];
  return all
    .map(({ title, groups }) => [`## ${title}`, '', ...groups.flatMap(group), ''].join('\n'))
    .join('\n');
}

/** The page of all pictures, a row for each card. */
function sheet(titles) {
  const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const row = (title, at) => {
    const images = WIDTHS.flatMap((width) =>
      GUISES.map((guise) => {
        const name = `${width}-${guise}`;
        return `<figure><figcaption>${name}</figcaption><img loading="lazy" src="${at}-${name}.png" alt=""></figure>`;
      }),
    );
    return `<section><h2>${at} ${escaped(title)}</h2><div>${images.join('')}</div></section>`;
  };
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>样张</title><style>
body{font:16px/1.5 sans-serif;margin:2rem}div{display:flex;gap:1rem;overflow-x:auto;align-items:start}
figure{margin:0;flex:none}img{max-width:40rem}section{border-top:1px solid}</style>
${titles.map(row).join('\n')}${posters()}`;
}

/** The posters, the long picture and what a shared link shows. */
function posters() {
  const images = readdirSync(join(site, 'pictures')).map(
    (name) =>
      `<figure><figcaption>${name}</figcaption><img loading="lazy" src="site/pictures/${name}" alt="" width="270"></figure>`,
  );
  return `<section><h2>海报、长图</h2><div>${images.join('')}</div></section>`;
}
