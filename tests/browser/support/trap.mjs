// A module that panics when a test wants it to.
import { expect, openReady } from './site.mjs';

/** Counts the calls into the module in `calls`, and lets each run into a real trap while `trapped` is set. */
export function trapModule(fromTheStart) {
  window.trapped = false;
  window.calls = 0;
  // (module (func (export "f") unreachable))
  const trap = [
    0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3,
    0, 0, 11,
  ];
  const instantiate = WebAssembly.instantiate;
  const trapping = async (bytes, imports) => {
    const { instance, module } = await instantiate(bytes, imports);
    const { f } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(trap))).exports;
    const wrap =
      (run, name) =>
      (...values) => {
        window.calls += 1;
        if (window.trapped || (fromTheStart && name.startsWith('ChapterBar')))
          /** @type {any} */ (f)();
        return run(...values);
      };
    const exports = {};
    for (const [name, value] of Object.entries(instance.exports)) {
      exports[name] = typeof value === 'function' ? wrap(value, name) : value;
    }
    return { instance: { exports }, module };
  };
  WebAssembly.instantiate = /** @type {any} */ (trapping);
}

/**
 * Sets the trap for what answers the next such event, and for nothing before
 * it: a timer of the module would run into it first.
 */
export function trapAt(page, type) {
  return page.evaluate((type) => {
    addEventListener(type, () => (window.trapped = true), { capture: true, once: true });
  }, type);
}

/** A tap that is answered, and one that runs into the trap. */
export async function tapOnAMark(page, address) {
  await openReady(page, address);
  // Of a drawing that is seen: others stand behind a summary.
  const marks = page.locator('.mark').filter({ visible: true });
  await marks.first().dispatchEvent('click', { bubbles: true });
  await expect(page.locator('.callout')).toBeVisible();
  await trapAt(page, 'click');
  await marks.nth(1).dispatchEvent('click', { bubbles: true });
}
