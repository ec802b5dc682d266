// On paper, what is closed on the screen is open: style/print.css says so, but
// Firefox hears of it only in versions to come.
export function openOnPaper() {
  var closed = [];
  addEventListener('beforeprint', function () {
    closed = [].slice.call(document.querySelectorAll('details:not([open])'));
    closed.forEach(function (one) {
      one.open = true;
    });
  });
  addEventListener('afterprint', function () {
    closed.forEach(function (one) {
      one.open = false;
    });
  });
}
