// What another site loads beside its frames: it gives every frame of this site the height
// that the frame tells, and makes such a frame for every <yitu-report>. ES5, because
// portals are old; no more than 2 KB, because portals are many. It takes a number alone.
var NAME = 'yitu-report';
var MARK = 'data-yitu';
// Where the site is; which part, by one of three; and options.
var ATTRIBUTES = ['src', 'section', 'card', 'chart', 'theme', 'elder', 'plain', 'topics'];
var elements = window.customElements;

// Where this script lies. A module has no element of its own, but a stack; what a loader
// or a bundle has run lies nowhere.
/** @type {any} */
var script = document.currentScript || 0;
var address = (/https?:\S+?\/embed\.js/.exec(script.src + ' ' + Error().stack) || ['data:'])[0];
var home = host(address);

// The host of a page, of which www is an alias: pages move to https and to such a name,
// and the code that was pasted stays. Empty for what is no page.
function host(address) {
  var link = document.createElement('a');
  link.href = address;
  return /^http/.test(link.protocol) ? link.host.replace(/^www\./, '') : '';
}

function isHome(address) {
  return home ? host(address) === home : host(address);
}

// A system may have dropped the mark, but who wants a fixed height states it in the
// style. A script that lies nowhere knows its frames by the mark alone.
function eachFrame(act, tree) {
  [].forEach.call((tree || document).querySelectorAll('*'), function (node) {
    if (node.shadowRoot) eachFrame(act, node.shadowRoot);
    if (
      node.contentWindow &&
      isHome(node.src) &&
      (node.hasAttribute(MARK) || (home && !node.style.height))
    )
      act(node);
  });
}

// Old styles say `iframe { height: auto !important; border: 2px inset }`.
function style(frame, rules) {
  frame.style.cssText += ';' + rules.replace(/;/g, '!important;');
}

function size(frame, height) {
  frame.setAttribute(MARK, '');
  style(frame, 'border:0;max-height:none;height:' + Math.ceil(height) + 'px;');
}

addEventListener('message', function (event) {
  var said = event.data || 0;
  var height = said.type === 'yitu:height' && said.v === 1 && said.height;
  // What is not finite has no difference.
  if (typeof height !== 'number' || height - height !== 0) return;
  // Room for the whole page in 长辈版 on the narrowest phone.
  height = Math.min(Math.max(height, 60), 200000);
  eachFrame(function (frame) {
    if (event.source !== frame.contentWindow || frame.yitu === height) return;
    // Its address may lead on to another host, so the first to speak in the frame is who
    // was meant; who comes there later is not listened to.
    if (event.origin !== (frame.from = frame.from || event.origin)) return;
    frame.yitu = height;
    size(frame, height);
  });
});

// A frame on paper is as narrow as the paper (A4 has room for 580 px, with some to spare)
// and cannot tell its height.
['before', 'after'].forEach(function (when, after) {
  addEventListener(when + 'print', function () {
    eachFrame(function (frame) {
      // Firefox prints a frame that waits for its reader as blank.
      frame.loading = 'eager';
      if (frame.yitu) size(frame, frame.yitu * (after || Math.max(1, frame.offsetWidth / 580)));
    });
  });
});

function show(element) {
  var path = (element.getAttribute('src') || address).replace(
    /\/?((embed|index)\.\w+)?([?#].*)?$/,
    '/',
  );
  var join = '?';
  var frame = element.querySelector('iframe');
  ATTRIBUTES.forEach(function (name, at) {
    var value = element.getAttribute(name);
    if (!at || value === null) return;
    value = encodeURIComponent(value);
    if (at < 4) path += 'embed-' + value + '.html';
    else {
      // What they may be is known to the page, which passes over anything else.
      path += join + name + '=' + value;
      join = '&';
    }
  });
  if (!isHome(path)) return;
  if (!frame) {
    frame = document.createElement('iframe');
    frame.loading = 'lazy';
    frame.title = element.title || element.textContent;
    style(frame, 'width:100%;');
    size(frame, 640);
    style(element, 'display:block;');
    element.textContent = '';
    element.appendChild(frame);
  }
  if (frame.src !== path) frame.src = path;
}

function Report() {
  return Reflect.construct(HTMLElement, [], Report);
}

// Without custom elements the link inside the element stays.
if (elements && !elements.get(NAME)) {
  Report.observedAttributes = ATTRIBUTES;
  var made = (Report.prototype = Object.create(HTMLElement.prototype));
  // While the parser is inside the element, its words are still to come.
  made.connectedCallback = function () {
    setTimeout(show, 0, this);
  };
  made.attributeChangedCallback = function () {
    if (this.querySelector('iframe')) show(this);
  };
  elements.define(NAME, /** @type {any} */ (Report));
}

// A frame may have told its height before this script was here: being resized, it tells it
// again. Of one that has been heard, by this script pasted once more, nothing is asked.
eachFrame(function (frame) {
  var height = !frame.yitu && frame.hasAttribute(MARK) && frame.offsetHeight;
  if (height) size(frame, height + 1);
});
