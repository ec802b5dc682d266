// The reader's settings, before anything is painted.

var choices = [
  ['size', ['normal', 'large', 'larger', 'elder']],
  ['theme', ['auto', 'light', 'dark']],
];

// The address counts for more than what was kept, as `size|theme`, on an
// earlier visit. Words that are no choice are passed over.
export function applySettings() {
  var kept = [];
  try {
    kept = (localStorage.getItem('yitu') || '').split('|');
  } catch (_) {
    // Then only the address counts.
  }
  choices.forEach(function (choice, at) {
    var asked = new RegExp('[?&]' + choice[0] + '=(\\w+)').exec(location.search) || [];
    [kept[at], asked[1]].forEach(function (value) {
      if (choice[1].indexOf(value) >= 0)
        document.documentElement.setAttribute('data-' + choice[0], value);
    });
  });
}
