// `yitu serve REPORT`: what an editor saves is on the page a moment later, and
// so is what is wrong with it.
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, openReady, root, serve } from './support/site.mjs';

// While the report is broken, the server says so, also to a page that is still
// asking for its files.
const test = base.extend({
  expectedFaults: /^Failed to load resource.*503|integrity|MIME type/,

  preview: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'yitu-preview-'));
    const file = join(folder, 'report.md');
    cpSync(new URL('data/beibei-2022', root), folder, { recursive: true });
    const original = readFileSync(file, 'utf8');
    const server = await serve(folder);
    await use({ ...server, file, original, save: (text) => writeFileSync(file, text) });
    server.close();
    rmSync(folder, { recursive: true });
  },
});

const withLine = (original, line) => `${original.trimEnd()}\n${line}\n`;
const sentence = (count) => `新建口袋公园${count}个。`;

test('what is saved is on the page, time and again', async ({ page, preview }) => {
  await openReady(page, preview.address);
  for (const count of [7, 8, 9]) {
    preview.save(withLine(preview.original, `- ${sentence(count)}`));
    await expect(page.locator('[data-line]').last()).toHaveText(sentence(count));
  }
});

test('a new file in the place of the old one is a change, too', async ({ page, preview }) => {
  await openReady(page, preview.address);
  const beside = `${preview.file}.swp`;
  writeFileSync(beside, withLine(preview.original, `- ${sentence(8)}`));
  renameSync(beside, preview.file);
  await expect(page.locator('[data-line]').last()).toHaveText(sentence(8));
});

test('a broken report is told on the page with its line and the cure, and comes back when it is mended', async ({
  page,
  preview,
}) => {
  await openReady(page, preview.address);
  const title = await page.title();
  const broken = withLine(preview.original, '- 新建<b>口袋公园。');
  preview.save(broken);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('网页还做不成');
  const fault = page.getByRole('listitem');
  await expect(fault).toHaveCount(1);
  await expect(fault).toContainText(`report.md 第 ${broken.trimEnd().split('\n').length} 行`);
  await expect(fault.locator('mark')).toContainText('<b>');
  await expect(fault).toContainText('请删去这个标记，保留文字');
  preview.save(preview.original);
  await expect(page).toHaveTitle(title);
});

test('a report that is not there is told, and shown when it comes', async ({ page, preview }) => {
  const away = `${preview.file}.away`;
  renameSync(preview.file, away);
  await page.goto(preview.address);
  // The page may be opened before its server has noticed.
  const fault = page.getByRole('listitem').filter({ hasText: '读不到这个文件' });
  await expect(fault).toBeVisible();
  renameSync(away, preview.file);
  await expect(page.locator('[data-line]').first()).toBeVisible();
});
