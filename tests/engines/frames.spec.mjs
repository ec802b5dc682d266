// The page in a frame of another site.
import { frame } from '../browser/support/portal.mjs';
import { expect, SMOKE, test } from './support/journey.mjs';

const IFRAME = 'iframe';

/** Opens a host whose frame shows `what`; gives who reads in the frame. */
async function openFramed(reader, portal, what) {
  await reader.go(portal.page(`<p>门户的正文</p>${frame(what)}`));
  const inner = reader.inFrame(IFRAME);
  await inner.untilAwake();
  return inner;
}

async function expectFits(reader, inner) {
  const gap = async () => {
    const given = await reader.run(() => document.querySelector('iframe').clientHeight);
    const needed = await inner.run(() => Math.ceil(document.body.getBoundingClientRect().height));
    return needed > 100 ? given - needed : 'empty';
  };
  await expect.poll(gap).toBe(0);
}

test('a frame is as high as the part that it shows', SMOKE, async ({ reader, portal }) => {
  await reader.go(portal.page(frame('embed-s1.html')));
  await expectFits(reader, reader.inFrame(IFRAME));
});

test('a number’s sheet is shown where the host’s reader looks', async ({ reader, portal }) => {
  const inner = await openFramed(reader, portal, '');
  await expectFits(reader, inner);
  await inner.tap('#s5-4 a.figure');
  await expect.poll(() => inner.isInSight('.sheet-close')).toBe(true);
  expect(await inner.text('.sheet mark')).toBe(await inner.text('#s5-4 a.figure'));
  await inner.tap('.sheet-close');
  await expect.poll(() => inner.isShown('dialog.sheet')).toBe(false);
});

test('links inside lead the host, which is what scrolls', async ({ reader, portal, engine }) => {
  test.skip(!engine.canLead, 'no script of a frame moves a host of another site');
  const inner = await openFramed(reader, portal, '');
  await expectFits(reader, inner);
  for (const chapter of ['s5', 's3', 's5']) {
    await inner.tap('.chapters a', await inner.text(`.chapters a[href="#${chapter}"]`));
    await expect.poll(() => inner.isInSight(`#${chapter} h2`), { message: chapter }).toBe(true);
  }
  await inner.tap('a[href="#top"]', '回到开头');
  await expect.poll(() => inner.isInSight('.cover h1')).toBe(true);
});
