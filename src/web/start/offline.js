// A copy is kept for reading without a network, unless the page is part of
// another; the worker's own faults are nobody's concern.

/** Who has read for so long (ms) may want to read again; by then the line is free. */
var LATER = 20e3;

export function keepOffline() {
  var worker = document.querySelector('meta[name="offline"]');
  var line = navigator.connection || {};
  var workers = navigator.serviceWorker;
  if (!worker || line.saveData || window.top !== window || !workers) return;
  setTimeout(function () {
    workers.register(worker.content, { updateViaCache: 'none' }).then(null, function () {});
  }, LATER);
}
