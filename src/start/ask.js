// Whether the islands are to be woken, and if so, has the browser ask for what
// wakes them while it still reads the page. html[data-enhance] says which.

export function ask() {
  var names = document.querySelector('meta[name="app-wasm"]');
  if (!names) return;
  var reason = reasonNotTo();
  document.documentElement.setAttribute('data-enhance', reason || 'loading');
  if (reason) return;
  preload('fetch', names.content);
  preload('script', names.getAttribute('data-name'), names.getAttribute('data-js'));
}

function reasonNotTo() {
  if (location.protocol === 'file:') return 'off:file';
  if ((navigator.connection || {}).saveData) return 'off:save-data';
  if (typeof WebAssembly !== 'object') return 'failed:no-wasm';
  if (!('noModule' in HTMLScriptElement.prototype) || !window.fetch) return 'failed:old-engine';
}

// src/start/loader.js takes what has come, or finds out why it has not.
function preload(kind, address, integrity) {
  var link = document.createElement('link');
  link.rel = 'preload';
  link.as = kind;
  // As the loader asks: another way of asking would be another request. For
  // what fetch() takes, browsers leave its integrity to fetch().
  if (kind === 'fetch') link.crossOrigin = 'anonymous';
  else link.integrity = integrity;
  link.href = address;
  document.head.appendChild(link);
}
