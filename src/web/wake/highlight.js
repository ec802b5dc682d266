// Marks places of the page's own words without touching them, where the engine can
// (CSS.highlights); elsewhere what was found is seen by where the address leads.

/** Marks these places, each `[element, from, to]` by its characters; no others. */
window.yituHighlight = (places) => {
  const { highlights } = /** @type {any} */ (CSS);
  if (!highlights) return;
  const ranges = places.map((place) => rangeOf(place)).filter(Boolean);
  if (ranges.length) highlights.set('found', new window.Highlight(...ranges));
  else highlights.delete('found');
};

function rangeOf([element, from, to]) {
  const range = new Range();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let at = 0; walker.nextNode(); ) {
    const node = /** @type {Text} */ (walker.currentNode);
    if (from >= at && from < at + node.length) range.setStart(node, from - at);
    if (to <= at + node.length) {
      range.setEnd(node, to - at);
      return range;
    }
    at += node.length;
  }
  return undefined;
}
