// Puts the charts with larger words in the place of the others, and these back when
// the text is the usual one or the screen wide. The drawings stand in front of it, by
// the ids of their charts, as yituLargeCharts (src/publish/shell.rs).

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
  [].forEach.call(document.querySelectorAll('.chart-drawing'), function (place) {
    var chart = place;
    while (chart.id.indexOf('chart-')) chart = chart.parentNode;
    var large = window.yituLargeCharts[chart.id.slice('chart-'.length)];
    if (!large) return;
    var element = document.createElement('div');
    element.innerHTML = large;
    charts.push({ place: place, normal: place.firstElementChild, large: element.firstChild });
  });
  choose();
  new MutationObserver(choose).observe(root, { attributes: true, attributeFilter: ['data-text'] });
  narrow.addListener(choose);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
