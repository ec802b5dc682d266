// What others do to the page: a browser that translates it, an optimiser between
// the server and the reader.

/** Runs in the page: every text in elements of its own, and so what comes later. */
export function translate() {
  const isText = (node) =>
    node.nodeType === Node.TEXT_NODE &&
    node.data.trim() &&
    !node.parentElement.closest('script, style, svg, textarea, font');
  const wrap = (text) => {
    const font = document.createElement('font');
    text.replaceWith(font);
    font.appendChild(document.createElement('font')).append(text);
  };
  const all = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    texts.filter(isText).forEach(wrap);
  };
  const start = () => {
    all(document.body);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) {
        for (const node of addedNodes) {
          if (isText(node)) wrap(node);
          else if (node.nodeType === Node.ELEMENT_NODE) all(node);
        }
      }
    }).observe(document.body, { childList: true, subtree: true });
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}

/** The page without comments, and without blanks between its tags. */
export const strip = (html) => html.replace(/<!--.*?-->|<!>/gs, '').replace(/>\s+</g, '><');
