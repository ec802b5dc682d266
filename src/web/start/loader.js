// Takes the module that src/web/start/ask.js has asked for, and its glue. Whatever is
// missing or fails is left out; html[data-enhance] says which.
import { still } from './still.js';

/** How often a file is asked for, and how long each time (ms). */
var TIMES = 3;
var PATIENCE = 15e3;

// src/web/wake/wake.js starts the module after the first paint. Neither it nor its glue
// runs unless it is what the build has made. `settled` is called when the islands are
// awake, and when they will not be.
export function load(settled) {
  var root = document.documentElement;
  var names = document.querySelector('meta[name="app-wasm"]');
  if (root.getAttribute('data-enhance') !== 'loading') return settled();
  function say(state) {
    // What then can be touched has room of its own.
    still(function () {
      root.setAttribute('data-enhance', state);
    });
    settled();
  }
  function fetchModule(address) {
    return fetch(address, { integrity: names.getAttribute('data-wasm') }).then(function (response) {
      if (!response.ok) throw new Error(response.statusText);
      return response.arrayBuffer();
    });
  }
  // Where servers refuse a module by its name, it has another one.
  var other = names.getAttribute('data-other');
  var module = insist(names.content, fetchModule).then(null, function (fault) {
    if (!other) throw fault;
    return insist(other, fetchModule);
  });
  window.yitu = { module: module, say: say };
  module.then(null, say.bind(null, 'failed:wasm'));
  insist(names.getAttribute('data-name'), function (address) {
    return new Promise(function (done, fail) {
      var script = document.createElement('script');
      script.integrity = names.getAttribute('data-js');
      script.src = address;
      script.onload = done;
      script.onerror = fail;
      document.head.appendChild(script);
    });
  }).then(null, say.bind(null, 'failed:script'));
}

// Asks again after a failure or too long a silence, under an address of its own: an
// engine would join the same address to the request that is stuck.
function insist(address, ask, asked) {
  asked = asked || 0;
  return new Promise(function (done, fail) {
    setTimeout(fail, PATIENCE);
    ask(asked ? address + '?' + asked : address).then(done, fail);
  }).then(null, function (fault) {
    if (asked + 1 < TIMES) return insist(address, ask, asked + 1);
    throw fault;
  });
}
