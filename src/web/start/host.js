// What another site asks for: `?elder`, `?plain`, and in a frame of it the look
// of a part.
var root = document.documentElement;
var isFramed = window.parent !== window;
var name = document.querySelector('meta[name="frame"]');

export function heedHost() {
  if (/[?&]elder(=|&|$)/.test(location.search)) root.setAttribute('data-size', 'elder');
  if (/[?&]plain(=|&|$)/.test(location.search)) root.setAttribute('data-plain', '');
  if (isFramed && name) root.setAttribute('data-framed', '');
}

// src/web/host/frame.js tells the host how high the page is.
export function answerHost() {
  if (!isFramed || !name) return;
  var script = document.createElement('script');
  // In a sandbox without an origin of its own, nothing can be checked.
  if (window.origin !== 'null') script.integrity = name.getAttribute('data-hash');
  script.src = name.content;
  document.head.appendChild(script);
}
