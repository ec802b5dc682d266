// What strangers write into the page's address: options and hashes.
import { expectWholeText } from './support/report.mjs';
import { expect, test } from './support/site.mjs';
import { COUNT, dice, markup } from './support/strange.mjs';

test.describe('many frames at once', () => {
  // They are taken away while they load.
  test.use({ expectedFaults: /^Fetch API cannot load/ });

  test(`${COUNT} options and hashes leave the page whole and where it is`, async ({ page }) => {
    test.setTimeout(300_000);
    const random = dice(2);
    const pick = (list) => list[Math.floor(random() * list.length)];
    const names = ['size', 'theme', 'elder', 'plain', 'q', '__proto__', 'card', '%73ize'];
    const raw = (text) => text.replace(/[\s#]/g, '').replace(/[\ud800-\udfff]/g, '%ED%A0%80');
    const value = () =>
      random() < 0.5
        ? encodeURIComponent(pick(markup).replace(/[\ud800-\udfff]/g, '\ufffd'))
        : raw(pick(markup));
    const addresses = [];
    for (let at = 0; at < COUNT; at += 1) {
      const path = pick([
        '',
        'embed-s1-1.html',
        'embed-s4.html',
        'embed-chart-gdp-2026.html',
        'embed.html',
      ]);
      const query = Array.from(
        { length: Math.floor(random() * 4) },
        () => `${pick(names)}=${value()}`,
      ).join('&');
      addresses.push(`/${path}${query && `?${query}`}${random() < 0.7 ? `#${value()}` : ''}`);
    }
    // Most as frames of one page, where what they do to the address and to
    // themselves can be asked of many at once.
    await page.goto('/embed.html');
    for (let from = 0; from < COUNT; from += 10) {
      const found = await page.evaluate(
        async (addresses) => {
          const look = (address) =>
            new Promise((done) => {
              const frame = document.createElement('iframe');
              frame.onload = async () => {
                const { document: inner, location: place, hit } = frame.contentWindow;
                const [, written] = (await (await fetch(address)).text()).split('</head>');
                const own = written.match(/<script[ >]/g).length;
                const ownPictures = (written.match(/<img /g) ?? []).length;
                const root = inner.documentElement;
                done({
                  hit,
                  // What it is asked for it may write in a form of its own.
                  moved:
                    place.origin + place.pathname !== location.origin + address.split(/[?#]/)[0],
                  size: root.getAttribute('data-size'),
                  theme: root.getAttribute('data-theme'),
                  words: inner.querySelectorAll('[data-line]').length,
                  scripts: inner.querySelectorAll('body script').length - own,
                  strange:
                    inner.querySelectorAll('img, [onerror], [onload], base').length - ownPictures,
                });
                frame.remove();
              };
              frame.src = address;
              document.body.append(frame);
            });
          return Promise.all(addresses.map(look));
        },
        addresses.slice(from, from + 10),
      );
      for (const [at, { words, size, theme, ...rest }] of found.entries()) {
        const address = addresses[from + at];
        expect({ address, ...rest }).toEqual({
          address,
          hit: undefined,
          moved: false,
          scripts: 0,
          strange: 0,
        });
        expect([null, 'normal', 'large', 'larger', 'elder'], address).toContain(size);
        expect([null, 'auto', 'light', 'dark'], address).toContain(theme);
        expect(words, address).toBeGreaterThan(/chart-|embed\.html/.test(address) ? -1 : 0);
      }
    }
  });
});

for (const address of [
  '/?size=__proto__&theme=constructor',
  '/#r999999',
  '/#%E4%B8',
  '/#zoom',
  '/?%=%&plain=<script>',
  '/#"><img src=x onerror=alert(1)>',
]) {
  test(`the whole page wakes at ${address}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('html')).toHaveAttribute('data-enhance', 'ready');
    if (!address.includes('plain')) await expectWholeText(page);
  });
}
