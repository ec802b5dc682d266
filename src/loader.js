// What the page runs first, written in ES5 so that no engine stumbles over
// it. It applies the reader's settings, lets cards rise when they come into
// view, and wakes the islands. The page is complete without it, so whatever
// is missing or fails is left out; html[data-enhance] says which.
(function () {
  var root = document.documentElement;

  var choices = [
    ['size', ['normal', 'large', 'larger', 'elder']],
    ['theme', ['auto', 'light', 'dark']],
  ];

  // The address counts for more than what was kept, as `size|theme`, on an
  // earlier visit. Words that are no choice are passed over.
  function applySettings() {
    var kept = [];
    try {
      kept = (localStorage.getItem('yitu') || '').split('|');
    } catch (refused) {
      // Then only the address counts.
    }
    choices.forEach(function (choice, at) {
      var asked = new RegExp('[?&]' + choice[0] + '=(\\w+)').exec(location.search) || [];
      [kept[at], asked[1]].forEach(function (value) {
        if (choice[1].indexOf(value) >= 0) root.setAttribute('data-' + choice[0], value);
      });
    });
  }

  // Nothing is hidden beforehand, and what the reader sees already stays
  // still: only a card that comes into view later gets the class.
  function watchCards() {
    if (!window.IntersectionObserver || !window.matchMedia) return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    var first = true;
    var observer = new IntersectionObserver(
      function (entries) {
        entries.forEach(function (entry) {
          if (!entry.isIntersecting) return;
          observer.unobserve(entry.target);
          if (!first) entry.target.classList.add('is-entering');
        });
        first = false;
      },
      { rootMargin: '0px 0px 64px' }
    );
    [].forEach.call(document.querySelectorAll('.card'), function (card) {
      observer.observe(card);
    });
  }

  // The module and its glue are fetched side by side; src/wake.js joins them.
  function wakeIslands() {
    var names = document.querySelector('meta[name="app-wasm"]');
    if (!names) return;
    var script = document.createElement('script');
    if (typeof WebAssembly !== 'object') return say('failed:no-wasm');
    if (!('noModule' in script) || !window.fetch) return say('failed:old-engine');
    say('loading');
    window.yituModule = fetch(names.content).then(function (response) {
      if (!response.ok) throw new Error(response.status);
      return response.arrayBuffer();
    });
    window.yituModule.then(null, function () {
      say('failed:wasm');
    });
    script.type = 'module';
    script.src = names.getAttribute('data-js');
    script.onerror = function () {
      say('failed:script');
    };
    document.head.appendChild(script);
  }

  function say(state) {
    root.setAttribute('data-enhance', state);
  }

  // A copy is kept for reading without a network, unless the page is part of
  // another; the worker's own faults are nobody's concern.
  function keepOffline() {
    var worker = document.querySelector('meta[name="offline"]');
    if (!worker || window.top !== window || !navigator.serviceWorker) return;
    navigator.serviceWorker.register(worker.content, { updateViaCache: 'none' })['catch'](function () {});
  }

  addEventListener('load', keepOffline);
  applySettings();
  wakeIslands();
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', watchCards);
  else watchCards();
})();
