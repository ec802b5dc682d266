// What another site asks for: `?elder`, `?plain`, and in a frame of it the look
// of a part, and to be told by src/web/host/frame.js how high that is.

export function heedHost() {
  var root = document.documentElement;
  var file = document.querySelector('meta[name="frame"]');
  if (/[?&]elder(=|&|$)/.test(location.search)) root.setAttribute('data-size', 'elder');
  if (/[?&]plain(=|&|$)/.test(location.search)) root.setAttribute('data-plain', '');
  if (window.parent === window || !file) return;
  root.setAttribute('data-framed', '');
  var script = document.createElement('script');
  // In a sandbox without an origin of its own, nothing can be checked.
  if (window.origin !== 'null') script.integrity = file.getAttribute('data-hash');
  script.src = file.content;
  document.head.appendChild(script);
}
