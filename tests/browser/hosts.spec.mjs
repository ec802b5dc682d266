// The servers of deploy/ send the site as `yitu serve --site` does, and the
// site stands where it is put: under any path, in a CMS, on a disk.
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { ask, withCaddy, withNginx } from './support/hosts.mjs';
import { expectWholeText } from './support/report.mjs';
import { closeByEscape, dist, expect, openReady, root, test, yitu } from './support/site.mjs';
import { handServer } from './support/versions.mjs';

const folder = dist.pathname.replace(/\/$/, '');
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length));
const isForServer = (path) => /\.(br|gz)$|^\/headers\/|^\/web\.config$/.test(path);
const sent = files.filter((path) => !isForServer(path));
const hashed = sent.find((path) => /-[0-9a-f]{16}\.js$/.test(path));
/** @type {any[]} */
const forms = [
  ['br, gzip', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['identity', undefined, (bytes) => bytes],
];

// What belongs to the connection, or to the server's way of telling versions apart.
const OWN = [
  'date',
  'server',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'etag',
  'last-modified',
  'accept-ranges',
];
const own = (headers) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN.includes(name)));

/** @type {any[]} */
const hosts = [
  ['nginx', '/usr/sbin/nginx', withNginx],
  ['Caddy', '/usr/bin/caddy', withCaddy],
];

for (const [name, program, withHost] of hosts) {
  test.describe(name, () => {
    test.skip(
      !existsSync(program),
      `there is no ${program}: the servers are tested as Debian packages them`,
    );

    test('sends every file with the headers, type and form of our own server', async ({
      address,
    }) => {
      await withHost(folder, async (host) => {
        for (const path of ['/', ...sent, '/missing', '/no/such/place.js']) {
          for (const [accepted, encoding, open] of forms) {
            const [ours, theirs] = await Promise.all(
              [address, host].map((at) => ask(at, path, { 'accept-encoding': accepted })),
            );
            expect({ path, status: theirs.status, ...own(theirs.headers) }).toEqual({
              path,
              status: ours.status,
              ...own(ours.headers),
            });
            if (!files.includes(`${path}.br`)) continue;
            expect([path, theirs.headers['content-encoding'], theirs.headers.vary]).toEqual([
              path,
              encoding,
              path.endsWith('.html') ? 'Accept-Encoding, User-Agent' : 'Accept-Encoding',
            ]);
            expect(open(theirs.body).equals(readFileSync(folder + path)), path).toBe(true);
          }
        }
      });
    });

    test('gives Chromium 80 to 96 a policy under which modules run, and lets no cache hand it on', async ({
      address,
    }) => {
      await withHost(folder, async (host) => {
        for (const at of [host, address]) {
          for (const path of ['/', '/index.html', `/v/${readdirSync(new URL('v/', dist))[0]}/`]) {
            for (const [version, isOld] of /** @type {any[]} */ ([
              [79, false],
              [80, true],
              [86, true],
              [96, true],
              [97, false],
              [156, false],
            ])) {
              const agent = `Mozilla/5.0 (Linux; Android 10) AppleWebKit/537.36 Chrome/${version}.0.1.2 Mobile Safari/537.36`;
              const { headers } = await ask(at, path, { 'user-agent': agent });
              const policy = headers['content-security-policy'];
              expect([
                version,
                / 'unsafe-eval'/.test(policy),
                / 'wasm-unsafe-eval'/.test(policy),
              ]).toEqual([version, isOld, !isOld]);
              expect(policy.replace("'unsafe-eval'", "'wasm-unsafe-eval'")).toBe(
                readFileSync(new URL('csp.txt', dist), 'utf8').trim(),
              );
              expect(headers.vary).toContain('User-Agent');
              expect(headers['cache-control'].includes('private')).toBe(isOld);
            }
          }
        }
      });
    });

    test('answers that nothing changed, and sends parts', async () => {
      await withHost(folder, async (host) => {
        for (const path of ['/', hashed]) {
          const { headers } = await ask(host, path, { 'accept-encoding': 'br' });
          const again = (condition) => ask(host, path, { 'accept-encoding': 'br', ...condition });
          const same = await again({ 'if-none-match': headers.etag });
          expect([same.status, same.body.length]).toEqual([304, 0]);
          expect((await again({ 'if-modified-since': headers['last-modified'] })).status).toBe(304);
          expect((await again({ 'if-none-match': '"another"' })).status).toBe(200);
        }
        const part = await ask(host, hashed, { range: 'bytes=10-19' });
        expect([part.status, part.body]).toEqual([
          206,
          readFileSync(folder + hashed).subarray(10, 20),
        ]);
      });
    });

    test.describe('without content', () => {
      test.use({ expectedFaults: /^Failed to load resource/ });
      test('shows a page of its own for what is not there, and lists no folder', async ({
        page,
      }) => {
        await withHost(folder, async (host) => {
          const missing = readFileSync(new URL('404.html', dist));
          const refused = [
            '/.git/config',
            '/.env',
            '/v/.hidden',
            '/v/',
            ...files.filter(isForServer),
          ];
          for (const path of ['/missing', ...refused]) {
            const { status, body } = await ask(host, path);
            expect([path, status, body.equals(missing)]).toEqual([path, 404, true]);
          }
          expect((await ask(host, '/', {}, 'POST')).status).toBe(405);
          await page.goto(`${host}deep/down/nothing`);
          await expect(page.getByRole('heading')).toHaveText('没有这一页');
          await page.getByRole('link', { name: '回到首页' }).click();
          await expect(page).toHaveURL(host);
        });
      });
    });

    test('wakes the page under any path, and breaks no rule of its policy', async ({ page }) => {
      const site = mkdtempSync(join(tmpdir(), 'yitu-site-'));
      mkdirSync(join(site, '政务/2022'), { recursive: true });
      symlinkSync(folder, join(site, '政务/2022/报告'));
      symlinkSync(join(folder, 'headers'), join(site, 'headers'));
      await withHost(site, async (host) => {
        await openReady(page, `${host}政务/2022/报告/?theme=dark`);
        await expectWholeText(page);
      }).finally(() => rmSync(site, { recursive: true }));
    });
  });
}

test('what scripts set into the page passes the check of Trusted Types', async ({ page }) => {
  test.skip(!existsSync('/usr/sbin/nginx'), 'there is no /usr/sbin/nginx');
  const check = `add_header Content-Security-Policy-Report-Only "require-trusted-types-for 'script'" always;`;
  await withNginx(
    folder,
    async (host) => {
      await openReady(page, host);
      await page.locator('.zoom-button').first().click();
      await expect(page.locator('.zoom-live svg')).toBeVisible();
      await closeByEscape(page);
      await page.getByRole('slider').first().press('ArrowRight');
      await page.locator('.embed summary').click();
      await expect(page.getByRole('dialog', { name: '嵌入到其他网站' })).toBeVisible();
    },
    check,
  );
});

test('from a disk, the page is whole and says that nothing more comes', async ({ page }) => {
  await page.goto(new URL('index.html', dist).href);
  await expect(page.locator('html')).toHaveAttribute('data-enhance', 'off:file');
  await expectWholeText(page);
  const faces = await page.evaluate(() =>
    document.fonts.ready.then((all) => [...all].map(({ status }) => status)),
  );
  expect(faces).not.toContain('error');
});

test.describe('with plain names for a CMS', () => {
  test.use({ expectedFaults: /^Failed to load resource.*404|app\.wasm\?.*integrity/ });

  test('the page wakes although the server refuses modules', async ({ page }) => {
    test.setTimeout(300_000); // It makes a site of its own.
    const site = mkdtempSync(join(tmpdir(), 'yitu-cms-'));
    execFileSync(yitu, ['build', new URL('data/beibei-2022', root).pathname, '--cms', '-o', site]);
    expect(readdirSync(site).filter((name) => /-[0-9a-f]{16}\./.test(name))).toEqual([]);
    rmSync(join(site, 'app.wasm'));
    const server = await handServer(site);
    await openReady(page, server.address);
    expect(server.asked).toContain('/app.wasm.bin');
    await expectWholeText(page);
    server.close();
    rmSync(site, { recursive: true });
  });
});
