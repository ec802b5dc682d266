// On a page that is being worked on: opened again when the server has another. Its
// name stands behind this script's address, so that no change is missed in between.

/** @type {any} */
var script = document.currentScript;

// A frame is opened again by the page around it; each question holds one of
// the few connections that a browser opens to a server.
if (window.top === window)
  new EventSource(script.src.replace('preview.js', 'changes')).onmessage = function () {
    location.reload();
  };
