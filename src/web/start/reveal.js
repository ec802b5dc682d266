// The place that an address inside the page names, where the engine alone would
// not find it: far down while heights above it are guessed, or inside a closed
// summary, which only newer engines open.
import { layAll } from './cards.js';

export function reveal() {
  var place = document.getElementById(location.hash.slice(1));
  if (!place) return;
  var moved = layAll();
  for (var around = /** @type {any} */ (place); around; around = around.parentElement) {
    if (around.tagName !== 'DETAILS' || around.open) continue;
    around.open = moved = true;
  }
  if (moved) place.scrollIntoView();
}
