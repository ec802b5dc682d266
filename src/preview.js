// On a page that is being worked on: opened again when the server says that the
// report has changed. Where the reader was, the browser keeps.
(function () {
  var changes = new EventSource('changes');
  changes.onmessage = function () {
    location.reload();
  };
})();
