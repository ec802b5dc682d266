// What the server sends, and that a build with faults changes nothing.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { dist, expect, root, test, yitu } from './support/site.mjs';

/** Asks for exactly this path, which a browser would tidy up first. */
function ask(address, path, headers = {}) {
  const { hostname, port } = new URL(address);
  return new Promise((done, fail) => {
    http
      .get({ hostname, port, path, headers, agent: false }, (response) => done(response.resume()))
      .on('error', fail);
  });
}

const file = (pattern) => `/${readdirSync(dist).find((name) => pattern.test(name))}`;

test('every answer carries the security headers', async ({ address }) => {
  for (const path of ['/', file(/\.wasm$/), '/missing']) {
    const { headers } = await ask(address, path);
    expect(headers['content-security-policy']).toBe(readFileSync(new URL('csp.txt', dist), 'utf8'));
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    expect(headers).toHaveProperty('permissions-policy');
    expect(headers).toHaveProperty('strict-transport-security');
  }
});

test('files come in the form that the reader takes', async ({ address }) => {
  const forms = [
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ];
  for (const [accepted, encoding] of forms) {
    const { headers } = await ask(address, file(/\.wasm$/), { 'accept-encoding': accepted });
    expect(headers['content-type']).toBe('application/wasm');
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
  }
});

test('named files are kept for good, the page is asked for again', async ({ address }) => {
  expect((await ask(address, file(/^app-.*\.js$/))).headers['cache-control']).toContain(
    'immutable',
  );
  const { headers } = await ask(address, '/');
  expect(headers['cache-control']).toBe('no-cache');
  expect((await ask(address, '/', { 'if-none-match': headers.etag })).statusCode).toBe(304);
});

test('nothing outside the site is sent', async ({ address }) => {
  for (const path of [
    '/../Cargo.toml',
    '/assets/../../Cargo.toml',
    '//etc/passwd',
    '/%2e%2e/Cargo.toml',
  ]) {
    expect([path, (await ask(address, path)).statusCode]).toEqual([path, 404]);
  }
});

test('only what is asked for is answered', async ({ address }) => {
  const { hostname, port } = new URL(address);
  const status = await new Promise((done, fail) => {
    const request = http.request({ hostname, port, method: 'POST' }, (response) =>
      done(response.resume().statusCode),
    );
    request.on('error', fail).end();
  });
  expect(status).toBe(405);
});

test('a report with faults leaves the last build as it was', async () => {
  const site = mkdtempSync(join(tmpdir(), 'yitu-site-'));
  cpSync(dist, site, { recursive: true });
  const state = () =>
    readdirSync(site, { recursive: true, encoding: 'utf8' })
      .sort()
      .filter((name) => statSync(join(site, name)).isFile())
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(site, name)))
          .digest('hex'),
      ]);
  const before = state();
  const faulty = new URL('tests/fixtures/heading-out-of-order', root).pathname;
  const failed = await promisify(execFile)(yitu, ['build', faulty, '-o', site]).catch(
    (error) => error,
  );
  expect(failed.code).toBe(1);
  expect(failed.stderr).toContain('report.md');
  expect(state()).toEqual(before);
  rmSync(site, { recursive: true });
});
