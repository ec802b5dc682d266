// Puts the charts with larger words in the place of the others, and these back
// when the reader chooses the usual text or has a wide screen. In ES5, as
// engines of any age may fetch it. The drawings stand in front of it, by the ids of
// their charts, as yituLargeCharts (src/publish/shell.rs).

var root = document.documentElement;
/** Where a drawing is wide, its words are large anyhow. */
var narrow = matchMedia('(max-width: 40em)');
/** Where each drawing stands, and both of its forms. */
var charts = [];

function drawn(svg) {
  var element = document.createElement('div');
  element.innerHTML = svg;
  return element.firstChild;
}

/** A mark that is being explained stays so in the other drawing. */
function handOver(from, to) {
  var marks = from.querySelectorAll('.mark');
  var others = to.querySelectorAll('.mark');
  for (var at = 0; at < marks.length; at++)
    others[at].setAttribute('class', marks[at].getAttribute('class'));
}

function choose() {
  var size = root.getAttribute('data-size') || 'normal';
  var isLarge = narrow.matches && size !== 'normal';
  charts.forEach(function (chart) {
    var now = chart.place.firstElementChild;
    var next = isLarge ? chart.large : chart.normal;
    if (now === next) return;
    handOver(now, next);
    chart.place.replaceChild(next, now);
  });
}

function start() {
  [].forEach.call(document.querySelectorAll('.chart-drawing'), function (place) {
    var large = window.yituLargeCharts[place.parentNode.id.slice('chart-'.length)];
    if (large) charts.push({ place: place, normal: place.firstElementChild, large: drawn(large) });
  });
  choose();
  new MutationObserver(choose).observe(root, { attributes: true, attributeFilter: ['data-size'] });
  narrow.addListener(choose);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
