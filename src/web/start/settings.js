// The reader's settings, before anything is painted.

var CHOICES = {
  size: /^(normal|large|larger|elder)$/,
  theme: /^(auto|light|dark)$/,
  contrast: /^(auto|more)$/,
  guide: /^(off|on)$/,
};

// The address counts for more than what was kept, as `size|theme|contrast|guide`, on an
// earlier visit. Words that are no choice are passed over.
export function applySettings() {
  var kept = [];
  try {
    kept = (localStorage.getItem('yitu') || '').split('|');
  } catch (_) {
    // Then only the address counts.
  }
  Object.keys(CHOICES).forEach(function (name, at) {
    var asked = new RegExp('[?&]' + name + '=(\\w+)').exec(location.search) || [];
    [kept[at], asked[1]].forEach(function (value) {
      if (CHOICES[name].test(value)) document.documentElement.setAttribute('data-' + name, value);
    });
  });
}
