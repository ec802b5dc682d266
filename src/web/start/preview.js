// On a page that is being worked on: opened again when the server has another.
// Its name stands behind this script's address, so that no change is missed
// between the page and this question. Where the reader was, the browser keeps.
(function () {
  // A frame is opened again by the page around it; each question holds one of
  // the few connections that a browser opens to a server.
  if (window.top !== window) return;
  var script = /** @type {HTMLScriptElement} */ (document.currentScript);
  var asked = script.src.replace('preview.js', 'changes');
  new EventSource(asked).onmessage = function () {
    location.reload();
  };
})();
