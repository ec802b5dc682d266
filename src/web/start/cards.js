// Cards are laid out when they are needed, and rise when they come into view.
import { still } from './still.js';

var root = document.documentElement;
/** What laying out one piece may take on a slow phone (ms). */
var MOST = 35;

// While the page arrives, only what is near the screen is laid out (style/modes.css).
// An address inside the page, a page that is opened again where it was left, and a
// frame that grows with its page need every height at once.
export function layNear() {
  var isFresh = window.performance && !performance.navigation.type;
  if (isFresh && !location.hash && window.parent === window) root.setAttribute('data-lay', 'near');
}

// Whether something was not laid out, and now is: an address inside the page asks for it.
export function layAll() {
  var wasFar = document.querySelector('[data-lay] .card:not(.is-laid)');
  document.documentElement.removeAttribute('data-lay');
  return Boolean(wasFar);
}

// Afterwards the rest, a few pieces whenever there is time. It is called when
// the islands are awake and, should they take long, before that.
export function layRest() {
  var pieces = [].slice.call(document.querySelectorAll('.card:not(.is-laid)'));
  function later() {
    if (window.requestIdleCallback) requestIdleCallback(next, { timeout: 100 });
    else setTimeout(next, 16);
  }
  var piece;
  function lay() {
    piece.classList.add('is-laid');
    // Laid out now, so that the time it takes is seen.
    piece.getBoundingClientRect();
  }
  function next(idle) {
    do {
      piece = pieces.shift();
      // Behind a dialog nothing is seen; its end calls again.
      if (!piece || document.querySelector('dialog[open]')) return;
      still(lay);
    } while (idle && idle.timeRemaining() > MOST);
    later();
  }
  later();
}

// Nothing is hidden beforehand, and what the reader sees already stays
// still: only a card that comes into view later gets the class.
export function watchCards() {
  if (!window.IntersectionObserver || matchMedia('(prefers-reduced-motion: reduce)').matches)
    return;
  var first = true;
  function look(entries, observer) {
    entries.forEach(function (entry) {
      if (!entry.isIntersecting) return;
      observer.unobserve(entry.target);
      if (!first) entry.target.classList.add('is-entering');
    });
    first = false;
  }
  var observer = new IntersectionObserver(look, { rootMargin: '0px 0px 64px' });
  [].forEach.call(document.querySelectorAll('.card'), function (card) {
    observer.observe(card);
  });
}
