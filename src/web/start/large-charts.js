// Puts the charts with larger words in the place of the others, and these back when the text is as
// usual or the screen wide. They stand in front, by ids, as yituLargeCharts (publish/shell.rs).

var root = document.documentElement;
/** Where a drawing is wide, its words are large anyhow. */
var narrow = matchMedia('(max-width: 40em)');
/** Where each drawing stands, and both of its forms. */
var charts = [];

/** A mark that is being explained stays so in the other drawing. */
function handOver(from, to) {
  var marks = from.querySelectorAll('.mark');
  var others = to.querySelectorAll('.mark');
  for (var at = 0; at < marks.length; at++)
    others[at].setAttribute('class', marks[at].getAttribute('class'));
}

function choose() {
  var isLarge = narrow.matches && root.getAttribute('data-text') !== 'normal';
  charts.forEach(function (chart) {
    var now = chart.place.firstElementChild;
    var next = isLarge ? chart.large : chart.normal;
    if (now === next) return;
    handOver(now, next);
    chart.place.replaceChild(next, now);
  });
}

function start() {
  Object.keys(window.yituLargeCharts).forEach(function (id) {
    var chart = document.getElementById('chart-' + id);
    if (!chart) return;
    var place = chart.querySelector('.chart-drawing');
    var element = document.createElement('div');
    element.innerHTML = window.yituLargeCharts[id];
    charts.push({ place: place, normal: place.firstElementChild, large: element.firstChild });
  });
  choose();
  new MutationObserver(choose).observe(root, { attributes: true, attributeFilter: ['data-text'] });
  narrow.addListener(choose);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
