// Puts the charts with larger words in the place of the others, and these back
// when the reader chooses the usual text or has a wide screen. In ES5, as
// engines of any age may fetch it. The build sets the drawings in.
import drawings from 'drawings';

var root = document.documentElement;
/** Where a drawing is wide, its words are large anyhow. */
var narrow = matchMedia('(max-width: 40em)');
var pairs = [];

function drawn(svg) {
  var place = document.createElement('div');
  place.innerHTML = svg;
  return place.firstChild;
}

/** A mark that is being explained stays so in the other drawing. */
function handOver(from, to) {
  var marks = from.querySelectorAll('.mark');
  var others = to.querySelectorAll('.mark');
  for (var at = 0; at < marks.length; at++) others[at].setAttribute('class', marks[at].getAttribute('class'));
}

function choose() {
  var size = root.getAttribute('data-size') || 'normal';
  var isLarge = narrow.matches && size !== 'normal';
  pairs.forEach(function (pair) {
    var next = isLarge ? pair.large : pair.normal;
    var now = isLarge ? pair.normal : pair.large;
    if (!now.parentNode) return;
    handOver(now, next);
    now.parentNode.replaceChild(next, now);
  });
}

function start() {
  [].forEach.call(document.querySelectorAll('.chart'), function (chart) {
    var large = drawings[chart.id.slice('chart-'.length)];
    var normal = chart.querySelector('.chart-drawing > .plot');
    if (large && normal) pairs.push({ normal: normal, large: drawn(large) });
  });
  choose();
  new MutationObserver(choose).observe(root, { attributes: true, attributeFilter: ['data-size'] });
  narrow.addListener(choose);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
