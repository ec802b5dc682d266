// The program by itself: one file on a machine that has nothing else.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { dist, expect, root, test, yitu } from './support/site.mjs';

const MB = 1024 * 1024;

/** The files of a site that are no compressed forms, and where they lie. */
const files = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

test('the program alone, with nothing on the path, makes the site byte for byte', async () => {
  const place = mkdtempSync(join(tmpdir(), 'yitu-alone-'));
  try {
    const program = join(place, 'yitu');
    cpSync(yitu, program);
    cpSync(new URL('data/beibei-2022', root), join(place, 'report'), { recursive: true });
    const args = ['build', 'report', '-o', 'site', '--no-compress'];
    await promisify(execFile)(program, args, { cwd: place, env: {} });
    const [site, built] = [join(place, 'site'), dist.pathname.replace(/\/$/, '')];
    expect(files(site)).toEqual(files(built));
    for (const name of files(site)) {
      const same = readFileSync(join(site, name)).equals(readFileSync(join(built, name)));
      expect([name, same]).toEqual([name, true]);
    }
  } finally {
    rmSync(place, { recursive: true });
  }
});

test('the program, with two Chinese faces in it, stays small enough to be handed on', () => {
  expect(statSync(yitu).size).toBeLessThanOrEqual(34 * MB);
});
