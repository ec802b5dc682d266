// Larger text, chosen here, in the browser or in an app. Its charts are drawn once
// more, in a file that only its readers fetch; else their tables are opened.

/** How long the file may take (ms). */
var PATIENCE = 8e3;
var root = document.documentElement;

// How large 1rem is painted stands on <html>, for styles and for charts.
function watchText(tell) {
  var probe = document.createElement('i');
  probe.className = 'probe';
  document.body.appendChild(probe);
  function look() {
    var size = probe.offsetWidth;
    if (!size) return;
    root.setAttribute('data-text', size > 34 ? 'huge' : size > 19 ? 'large' : 'normal');
    tell(size > 19);
  }
  look();
  if (window.ResizeObserver) new ResizeObserver(look).observe(probe);
}

export function fetchLarge(whenRead) {
  var file = document.querySelector('meta[name="large-charts"]');
  var asked = false;
  function fail() {
    whenRead(function () {
      [].forEach.call(document.querySelectorAll('.chart-table'), function (table) {
        table.open = true;
      });
    });
  }
  watchText(function (isLarge) {
    if (asked || !isLarge) return;
    asked = true;
    if ((navigator.connection || {}).saveData || location.protocol === 'file:') return fail();
    var script = document.createElement('script');
    script.integrity = file.getAttribute('data-hash');
    script.src = file.content;
    script.onerror = fail;
    script.onload = clearTimeout.bind(null, setTimeout(fail, PATIENCE));
    document.head.appendChild(script);
  });
}
