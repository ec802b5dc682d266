// The contrast of what is drawn, which axe does not look at: words inside the
// charts against what is behind them, marks against the card they stand on.
import { expect, openReady, test, unfold } from './support/site.mjs';

/** What WCAG 2.2 asks of words, of large words and of marks. */
const [WORDS, LARGE, MARKS] = [4.5, 3, 3];
/** What WCAG 2.2 asks of words at its highest level. */
const MORE = 7;

/** @type {any[]} */
const worlds = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
];

const visits = worlds.flatMap(([name, media]) => [
  [name, media, '/'],
  [`${name}, in 长辈版`, media, '/?size=elder'],
]);
// The reader's system decides, whatever was chosen here.
visits.push([
  'forced colours of the night, by day',
  { colorScheme: 'dark', forcedColors: 'active' },
  '/?theme=light',
]);

for (const [name, media, address] of visits) {
  test(`words and marks of every chart stand out: ${name}`, async ({ page }) => {
    await page.emulateMedia(media);
    await openReady(page, address);
    await unfold(page);
    const drawn = address.includes('elder') ? '.plot-large' : '.plot';
    await expect(page.locator(drawn).first()).toBeVisible();
    const { words, marks } = await page.evaluate(measure);
    expect(words.length).toBeGreaterThan(120);
    expect(marks.length).toBeGreaterThan(40);
    expect(words.filter(({ contrast, large }) => contrast < (large ? LARGE : WORDS))).toEqual([]);
    expect(marks.filter(({ contrast }) => contrast < MARKS)).toEqual([]);
  });
}

/** @type {any[]} */
const asked = ['light', 'dark'].flatMap((theme) => [
  [`the system for more contrast has more: ${theme}`, { contrast: 'more' }, `/?theme=${theme}`],
  [`the page for more contrast has more: ${theme}`, {}, `/?theme=${theme}&contrast=more`],
]);

for (const [name, media, address] of asked) {
  test(`who asks ${name}`, async ({ page }) => {
    await page.emulateMedia(media);
    await openReady(page, address);
    // The style of what few choose has come.
    if (!media.contrast) {
      const paper = /^rgb\((0, 0, 0|255, 255, 255)\)$/;
      await expect(page.locator('body')).toHaveCSS('background-color', paper);
    }
    await unfold(page);
    const { words } = await page.evaluate(measure);
    expect(words.filter(({ contrast }) => contrast < MORE)).toEqual([]);
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    for (const words of ['.chapters a', '.cover-figure-name', '.chart-table summary'])
      await expect(page.locator(words).first()).toHaveCSS('color', ink);
    await expect(page.locator('.dock')).toHaveCSS('border-top-color', ink);
  });
}

test('in forced colours cover and dock are the system’s', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openReady(page);
  await expect(page.locator('.scenery')).toBeHidden();
  const system = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('p'));
    probe.style.color = 'CanvasText';
    return getComputedStyle(probe).color;
  });
  await expect(page.locator('.cover-title')).toHaveCSS('color', system);
  await expect(page.locator('.dock')).toHaveCSS('border-top-color', system);
});

test('the night chosen by hand is the night of the system', async ({ page }) => {
  const colours = () =>
    page.evaluate(() => {
      const names = new Set(document.querySelector('style').textContent.match(/--[a-z-]+(?=:)/g));
      const look = getComputedStyle(document.documentElement);
      return [...names].map((name) => `${name}: ${look.getPropertyValue(name).trim()}`);
    });
  await page.goto('/');
  const day = await colours();
  await page.emulateMedia({ colorScheme: 'dark' });
  const night = await colours();
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/?theme=dark');
  expect(await colours()).toEqual(night);
  expect(night).not.toEqual(day);
});

function measure() {
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  /** A colour, over another one where it lets that through, as red, green, blue. */
  const mixed = (colour, opacity, under) => {
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = paint.getImageData(0, 0, 1, 1).data;
    const share = (a / 255) * opacity;
    return [r, g, b].map((value, at) => value * share + under[at] * (1 - share));
  };
  const light = (colour) => {
    const [r, g, b] = colour.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
    return Math.round(((high + 0.05) / (low + 0.05)) * 100) / 100;
  };
  /** What an element stands on, outside of the drawing. */
  const ground = (element) => {
    const all = [];
    for (let at = element; at; at = at.parentElement)
      all.unshift(getComputedStyle(at).backgroundColor);
    return all.reduce((under, colour) => mixed(colour, 1, under), [255, 255, 255]);
  };
  const filled = (shape, under) => {
    const { fill, fillOpacity } = getComputedStyle(shape);
    // A texture is two colours; words never stand on it alone.
    if (fill === 'none' || fill.startsWith('url')) return under;
    return mixed(fill, Number(fillOpacity), under);
  };
  const inside = (outer, x, y) =>
    x > outer.left && x < outer.right && y > outer.top && y < outer.bottom;

  const words = [];
  const marks = [];
  for (const svg of document.querySelectorAll('.plot')) {
    const card = ground(svg.parentElement);
    const shapes = [...svg.querySelectorAll('path, circle, rect')].filter(
      (shape) => !shape.closest('pattern'),
    );
    for (const text of svg.querySelectorAll('text')) {
      const box = text.getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const behind = shapes
        // A ring's frame holds its empty middle.
        .filter(
          (shape) =>
            !shape.matches('.ring, .track, .computed') &&
            inside(shape.getBoundingClientRect(), x, y),
        )
        .reduce((under, shape) => filled(shape, under), card);
      const look = getComputedStyle(text);
      const size =
        parseFloat(look.fontSize) * (box.height ? /** @type {any} */ (svg).getScreenCTM().a : 1);
      words.push({
        words: text.textContent,
        contrast: contrast(filled(text, behind), behind),
        large: size >= 24 || (size >= 18.66 && Number(look.fontWeight) >= 700),
      });
    }
    for (const shape of svg.querySelectorAll('.mark path, .mark circle, .mark rect')) {
      const look = getComputedStyle(shape);
      const strong = [filled(shape, card)];
      if (look.stroke !== 'none') strong.push(mixed(look.stroke, Number(look.strokeOpacity), card));
      marks.push({
        chart: svg.closest('.chart')?.id,
        mark: shape.getAttribute('class'),
        contrast: Math.max(...strong.map((colour) => contrast(colour, card))),
      });
    }
  }
  return { words, marks };
}
