// What the page runs first, set into it and written in ES5 so that no engine
// stumbles over it. The page is complete without it.
import { layNear, layRest, watchCards } from './cards.js';
import { guard } from './guard.js';
import { joinHost } from './host.js';
import { load } from './loader.js';
import { keepOffline } from './offline.js';
import { applySettings } from './settings.js';

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
  load(function () {
    whenRead(layRest);
  });
});
whenRead(watchCards);
addEventListener('load', keepOffline);
