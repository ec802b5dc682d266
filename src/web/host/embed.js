// What another site loads beside its frames: it gives every
// <iframe data-yitu> of this site the height that the frame tells, and makes
// such a frame for every <yitu-report>. ES5, because portals are old; no more
// than 2 KB, because portals are many. It takes a number and nothing else.
// Room for the whole page in 长辈版 on the narrowest phone.
var LEAST = 60;
var MOST = 200000;
// The width (px) of what a sheet of A4 has room for, with some to spare.
var PAPER = 580;
var NAME = 'yitu-report';
var PARTS = ['section', 'card', 'chart'];
var OPTIONS = ['theme', 'elder', 'plain'];
var elements = window.customElements;

/** @type {any} */
var script = document.currentScript || document.querySelector('script[src*="embed.js"]');
var home = origin(script.src);

function origin(address) {
  var link = document.createElement('a');
  link.href = address;
  return link.protocol + '//' + link.host;
}

function eachFrame(act) {
  [].forEach.call(document.querySelectorAll('iframe[data-yitu]'), function (frame) {
    if (origin(frame.src) === home) act(frame);
  });
}

// Old styles say `iframe { height: auto !important; border: 2px inset }`.
function set(frame, name, value) {
  frame.style.setProperty(name, value, 'important');
}

function size(frame, height) {
  set(frame, 'border', 0);
  set(frame, 'max-height', 'none');
  set(frame, 'height', Math.ceil(height) + 'px');
}

addEventListener('message', function (event) {
  var said = event.data || 0;
  var height = said.type === 'yitu:height' && said.v === 1 && said.height;
  if (typeof height !== 'number' || !isFinite(height)) return;
  height = Math.min(Math.max(height, LEAST), MOST);
  eachFrame(function (frame) {
    // A sandbox without an origin of its own is called null by every browser.
    var box = frame.getAttribute('sandbox');
    var from = box === null || /allow-same-origin/.test(box) ? home : 'null';
    if (event.source !== frame.contentWindow || event.origin !== from || frame.yitu === height)
      return;
    frame.yitu = height;
    size(frame, height);
  });
});

// A frame on paper is as narrow as the paper and cannot tell its height.
['beforeprint', 'afterprint'].forEach(function (name, after) {
  addEventListener(name, function () {
    eachFrame(function (frame) {
      if (frame.yitu) size(frame, frame.yitu * (after || Math.max(1, frame.offsetWidth / PAPER)));
    });
  });
});

function show(host) {
  var path = (host.getAttribute('src') || script.src).replace(
    /\/?((embed|index)\.\w+)?([?#].*)?$/,
    '/',
  );
  var query = '';
  var frame = host.querySelector('iframe');
  PARTS.forEach(function (part) {
    if (host.hasAttribute(part))
      path += 'embed-' + encodeURIComponent(host.getAttribute(part)) + '.html';
  });
  // What they may be is known to the page, which passes over anything else.
  OPTIONS.forEach(function (option) {
    if (host.hasAttribute(option))
      query += '&' + option + '=' + encodeURIComponent(host.getAttribute(option));
  });
  path += query.replace('&', '?');
  if (origin(path) !== home) return;
  if (!frame) {
    frame = document.createElement('iframe');
    frame.setAttribute('data-yitu', '');
    frame.loading = 'lazy';
    frame.title = host.title || host.textContent;
    set(frame, 'width', '100%');
    size(frame, 640);
    set(host, 'display', 'block');
    host.textContent = '';
    host.appendChild(frame);
  }
  if (frame.src !== path) frame.src = path;
}

function Report() {
  return Reflect.construct(HTMLElement, [], Report);
}

// Without custom elements the link inside the element stays.
if (elements && !elements.get(NAME)) {
  Report.observedAttributes = PARTS.concat(OPTIONS, 'src');
  Report.prototype = Object.create(HTMLElement.prototype);
  // While the parser is inside the element, its words are still to come.
  Report.prototype.connectedCallback = function () {
    setTimeout(show, 0, this);
  };
  Report.prototype.attributeChangedCallback = function () {
    if (this.querySelector('iframe')) show(this);
  };
  elements.define(NAME, /** @type {any} */ (Report));
}

// A frame may have told its height before this script was here: being
// resized, it tells it again.
eachFrame(function (frame) {
  if (frame.offsetHeight) size(frame, frame.offsetHeight + 1);
});
