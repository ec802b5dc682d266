// To read, to be led somewhere, to come back.
import { expect, SMOKE, test } from './support/journey.mjs';
import { expectWhole } from './support/whole.mjs';

test('the whole report can be read', SMOKE, async ({ reader }) => {
  await reader.open();
  await expectWhole(reader);
});

test('the server sends a policy under which this engine may wake the page', async ({
  reader,
  engine,
}) => {
  await reader.open();
  const policy = await reader.run(() => {
    const request = new XMLHttpRequest();
    request.open('GET', '', false);
    request.send();
    return request.getResponseHeader('content-security-policy');
  });
  expect(policy).toContain(` ${engine.policy}`);
});

test('an address leads to its card and to its sentence', SMOKE, async ({ reader }) => {
  for (const place of ['s5-4', 'f12']) {
    await reader.go();
    await reader.open(`#${place}`);
    await expect.poll(() => reader.isInSight(`#${place}`), { message: place }).toBe(true);
  }
});

test('the chapter bar leads, back and forward bring the place again', async ({ reader }) => {
  await reader.open();
  for (const chapter of ['s3', 's5']) {
    await reader.focus(`.chapters a[href="#${chapter}"]`);
    await reader.tap(`.chapters a[href="#${chapter}"]`);
    await expect.poll(() => reader.isInSight(`#${chapter} h2`)).toBe(true);
    await expect
      .poll(() => reader.attribute(`.chapters a[href="#${chapter}"]`, 'aria-current'))
      .toBe('true');
  }
  await reader.back();
  await expect.poll(() => reader.isInSight('#s3 h2')).toBe(true);
  await reader.forward();
  await expect.poll(() => reader.isInSight('#s5 h2')).toBe(true);
});
