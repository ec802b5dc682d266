// Charts for readers of larger text: drawn once more with larger words, in a
// file that only they fetch. A table is opened where they do not come, and
// under 算一算, whose picture has one size.

/** How long the file may take (ms). */
var PATIENCE = 8e3;

export function fetchLarge(whenRead) {
  var root = document.documentElement;
  var file = document.querySelector('meta[name="large-charts"]');
  var line = navigator.connection || {};
  var asked;
  var failed = line.saveData || location.protocol === 'file:' || !window.MutationObserver;
  function fail() {
    failed = true;
    look();
  }
  function openTables() {
    var tables = failed ? '.chart-table' : '.what-if .chart-table';
    [].forEach.call(document.querySelectorAll(tables), function (table) {
      table.open = true;
    });
  }
  function look() {
    if (/^(normal)?$/.test(root.getAttribute('data-size') || '')) return;
    whenRead(openTables);
    if (failed || asked) return;
    asked = document.createElement('script');
    asked.integrity = file.getAttribute('data-hash');
    asked.src = file.content;
    asked.onerror = fail;
    var late = setTimeout(fail, PATIENCE);
    asked.onload = function () {
      clearTimeout(late);
    };
    document.head.appendChild(asked);
  }
  look();
  if (window.MutationObserver) new MutationObserver(look).observe(root, { attributes: true, attributeFilter: ['data-size'] });
}
