// Whether the islands are to be woken, and if so, has the browser ask for their module
// while it still reads the page. html[data-enhance] says which.

export function ask() {
  var names = document.querySelector('meta[name="app-wasm"]');
  if (!names) return;
  var reason = reasonNotTo();
  document.documentElement.setAttribute('data-enhance', reason || 'loading');
  if (!reason) preload(names.content);
}

function reasonNotTo() {
  if (location.protocol === 'file:') return 'off:file';
  if ((navigator.connection || {}).saveData) return 'off:save-data';
  if (typeof WebAssembly !== 'object') return 'failed:no-wasm';
  if (!('noModule' in HTMLScriptElement.prototype) || !window.fetch) return 'failed:old-engine';
}

// The module is what takes long; src/web/start/loader.js asks for its glue, and takes
// what has come or finds out why it has not.
function preload(address) {
  var link = document.createElement('link');
  link.rel = 'preload';
  // As the loader asks: another way of asking would be another request.
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = address;
  document.head.appendChild(link);
}
