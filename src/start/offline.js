// Lets the page be read again without a network, unless it is part of another
// page; src/offline.js is what is kept running. Its faults are nobody's concern.
export function keepOffline() {
  var worker = document.querySelector('meta[name="offline"]');
  if (!worker || window.top !== window || !navigator.serviceWorker) return;
  navigator.serviceWorker.register(worker.content, { updateViaCache: 'none' }).then(null, function () {});
}
