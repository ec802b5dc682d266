// After a panic the module's state is not to be trusted: it is not called again,
// the page returns to what was written at build time, and a quiet line of it, which
// was hidden, offers to load it again.

let still;
let tell;

/** Whether the page has returned to what was written. */
export let fallen = false;

/** Keeps the page as it is before the islands wake; `say` is told of a fall. */
export function keepPage(say) {
  // In a document of its own: a copy in this one would fetch the pictures that wait.
  still = document.implementation.createHTMLDocument('').importNode(document.body, true);
  tell = say;
}

/** Runs `start`, which makes an instance of the module, so that a call into it that traps is the
 *  last, whoever calls: an event, a timer, an observer. */
export async function guarded(start) {
  const { instantiate } = WebAssembly;
  const guarding = async (bytes, imports) => {
    const { instance, module } = await instantiate(bytes, imports);
    const exports = {};
    for (const [name, what] of Object.entries(instance.exports))
      exports[name] = typeof what === 'function' ? guard(what) : what;
    return { instance: { exports }, module };
  };
  WebAssembly.instantiate = /** @type {any} */ (guarding);
  await start().finally(() => (WebAssembly.instantiate = instantiate));
}

const guard =
  (call) =>
  (...given) => {
    if (fallen) return undefined;
    try {
      return call(...given);
    } catch (fault) {
      if (fault instanceof WebAssembly.RuntimeError) fall();
      throw fault;
    }
  };

/** Returns to the page as it was kept. */
export function fall() {
  if (fallen) return;
  fallen = true;
  if (!still) return;
  still.querySelector('.fallen').removeAttribute('hidden');
  document.body.replaceWith(still);
  for (const name of ['data-dock', 'data-lay']) document.documentElement.removeAttribute(name);
  tell('failed:panic');
  // A host is told the height of the page that is there now.
  dispatchEvent(new Event('resize'));
}
