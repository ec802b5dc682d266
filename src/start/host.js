// What another site asks for: `?elder`, `?plain`. In a frame of it,
// src/frame.js tells the height.
export function joinHost() {
  var root = document.documentElement;
  if (/[?&]elder(=|&|$)/.test(location.search)) root.setAttribute('data-size', 'elder');
  if (/[?&]plain(=|&|$)/.test(location.search)) root.setAttribute('data-plain', '');
  var name = document.querySelector('meta[name="frame"]');
  if (window.parent === window || !name) return;
  root.setAttribute('data-framed', '');
  var script = document.createElement('script');
  // In a sandbox without an origin of its own, nothing can be checked.
  if (window.origin !== 'null') script.integrity = name.getAttribute('data-hash');
  script.src = name.content;
  document.head.appendChild(script);
}
