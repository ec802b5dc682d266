// The page and its parts in sites that forbid much, and as an element in one that
// allows it.
import { expect, expectFits, frame, inner, test } from './support/portal.mjs';

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

test('the element shows the topics that its attribute names, and follows it', async ({
  page,
  portal,
}) => {
  await page.goto(
    portal.page(
      '<yitu-report src="{{site}}" plain topics="教育"><a href="#">全文</a></yitu-report>',
    ),
  );
  const bar = inner(page).getByRole('region', { name: '搜索与选择' });
  await expect(bar).toContainText(/^只看教育：\d+句/);
  await expectFits(page.locator('iframe'));
  await page
    .locator('yitu-report')
    .evaluate((element) => element.setAttribute('topics', '养老,交通'));
  await expect(bar).toContainText(/^只看养老、交通：\d+句/);
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
