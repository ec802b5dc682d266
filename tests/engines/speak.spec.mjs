// 朗读: it reads, or says why this engine cannot and offers the plain text.
import { expect, SMOKE, test } from './support/journey.mjs';

const player = (reader, name) => reader.attribute('#player', name);

test('朗读 reads aloud, or says why not and leads to the plain text', SMOKE, async ({ reader }) => {
  await reader.open();
  await reader.tap('#listen');
  await expect.poll(() => player(reader, 'data-state')).toMatch(/^(plays|silent)$/);
  if ((await player(reader, 'data-state')) === 'plays') {
    await expect.poll(() => reader.isShown('.is-read')).toBe(true);
  } else {
    const why = await reader.run(() => document.querySelector('.player-said').textContent);
    expect(why).toMatch(/没有中文语音|不能出声/);
    expect(await reader.isShown('#player a')).toBe(true);
  }
  await reader.tap('#player [value=close]');
  await expect.poll(() => reader.isShown('#player')).toBe(false);
  expect(await reader.count('.is-read')).toBe(0);
});
