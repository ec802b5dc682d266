// After a panic the module's state is not to be trusted: the page returns to
// what was written at build time, and a quiet line offers to load it again.

/** What the module listens to on the window and the document. */
const HEARD = ['click', 'keydown', 'focusin', 'scroll', 'popstate'];

/**
 * Keeps the page as it is before the islands wake, and watches for a panic.
 * `fall` returns to the kept page; `fallen` tells whether that was done.
 */
export function fallBack(say) {
  const still = document.body.cloneNode(true);
  let fallen = false;
  const fall = () => {
    if (fallen) return;
    fallen = true;
    // The module must not be called again. Links and 后退 still do their work.
    for (const name of HEARD) {
      addEventListener(name, (event) => event.stopImmediatePropagation(), true);
    }
    document.body.replaceWith(still);
    for (const name of ['data-dock', 'data-lay']) document.documentElement.removeAttribute(name);
    say('failed:panic');
    offerReload();
    // A host is told the height of the page that is there now.
    dispatchEvent(new Event('resize'));
  };
  const watch = ({ error, reason }) => {
    if ((error ?? reason) instanceof WebAssembly.RuntimeError) fall();
  };
  addEventListener('error', watch);
  addEventListener('unhandledrejection', watch);
  return { fall, fallen: () => fallen };
}

function offerReload() {
  const line = document.createElement('p');
  line.className = 'fallen';
  line.setAttribute('role', 'status');
  const link = document.createElement('a');
  link.href = location.href.split('#')[0];
  link.textContent = '重新打开';
  line.append('互动出了错，文字和数据都还在。', link);
  document.body.append(line);
}
