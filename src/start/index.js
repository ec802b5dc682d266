// What the page runs first, set into it and written in ES5 so that no engine
// stumbles over it. The page is complete without it.
import { layNear, layRest, watchCards } from './cards.js';
import { guard } from './guard.js';
import { joinHost } from './host.js';
import { load } from './loader.js';
import { fetchLarge } from './large.js';
import { keepOffline } from './offline.js';
import { applySettings } from './settings.js';

/** The islands take long when they are not awake so soon (ms). */
var LONG = 2500;

function whenRead(run) {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', run);
  else run();
}

guard();
applySettings();
joinHost();
layNear();
// A task of its own: the first paint does not wait for what it starts.
setTimeout(function () {
  fetchLarge(whenRead);
  load(function () {
    whenRead(layRest);
  });
});
whenRead(watchCards);
whenRead(function () {
  setTimeout(layRest, LONG);
});
addEventListener('load', keepOffline);
