// A copy is kept for reading without a network, unless the page is part of
// another; the worker's own faults are nobody's concern.
export function keepOffline() {
  var worker = document.querySelector('meta[name="offline"]');
  if (!worker || window.top !== window || !navigator.serviceWorker) return;
  navigator.serviceWorker.register(worker.content, { updateViaCache: 'none' }).then(null, function () {});
}
