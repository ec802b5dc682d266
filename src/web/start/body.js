// What runs behind the cover, which can be painted while this runs.
import { layNear, layRest, watchCards } from './cards.js';
import { fetchLarge } from './large.js';
import { load } from './loader.js';
import { keepOffline } from './offline.js';
import { reveal } from './reveal.js';

/** The islands take long when they are not awake so soon (ms). */
var LONG = 2500;

function whenRead(run) {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', run);
  else run();
}

layNear();
// A task of its own: the paint of the cover does not wait for what it starts.
setTimeout(function () {
  fetchLarge(whenRead);
  load(whenRead.bind(null, layRest));
});
whenRead(watchCards);
whenRead(setTimeout.bind(null, layRest, LONG));
addEventListener('close', layRest, true);
addEventListener('load', keepOffline);
addEventListener('hashchange', reveal);
whenRead(reveal);
