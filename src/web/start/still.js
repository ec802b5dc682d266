// WebKit moves what is read when something above it grows; there it is put back.
var IS_STILL = window.CSS && CSS.supports && CSS.supports('overflow-anchor', 'auto');

/** Does what makes something grow, and leaves what is read where it is. */
export function still(grow) {
  var read;
  // The topmost that does not reach beyond the screen: what does may itself grow.
  for (var y = innerHeight; !IS_STILL && scrollY && y > 48; y -= 24) {
    var hit = /** @type {any} */ (document.elementFromPoint(innerWidth / 3, y));
    if (hit && hit.offsetHeight < innerHeight) read = hit;
  }
  var top = read && read.getBoundingClientRect().top;
  grow();
  if (read) scrollBy(0, read.getBoundingClientRect().top - top);
}
