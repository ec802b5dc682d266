// What a page does in a frame of another site, in ES5: it tells the host how high it is,
// and keeps what opens where the reader is. Nothing of the host is read, and no message
// of the host is listened to.
var root = document.documentElement;
// So many changes within a second (ms) are a host whose width follows the frame's height:
// then the height only grows, and swings no more. A second after the last change it may
// shrink again; if it still swings, the next trial comes after twice the time.
var SECOND = 1000;
var CHANGES = 12;
// When the height is said again (ms).
var AGAIN = [SECOND, 4 * SECOND, 15 * SECOND];
// What a dialog needs, and how far its first button is from its top (px).
var LEAST = 400;
var BUTTON = 36;

// The part's name, for hosts that want to know which frame speaks.
var name = (/embed-([\w-]+)\.html$/.exec(location.pathname) || [0, 'index'])[1];
var told = 0;
var since = 0;
var changes = 0;
var wait = SECOND;
var trial;
var seen;

// The host's origin, as the browser knows it, else as the host lets it be known. A host
// that is a file or hides its address has none: the height of a public page may then be
// told to whoever shows it.
function target() {
  var above = location.ancestorOrigins;
  var known = above ? above[0] : document.referrer;
  var origin = /^https?:\/\/[^/]+/.exec(known || '');
  return origin && (above || origin[0] !== location.origin) ? origin[0] : '*';
}

// The content's end, which does not depend on how high the frame is now.
function measure() {
  return Math.ceil(document.body.getBoundingClientRect().bottom + window.pageYOffset);
}

function swings(height) {
  var now = Date.now();
  if (now - since > 3 * wait) wait = SECOND;
  if (now - since > SECOND) {
    since = now;
    changes = 0;
  }
  changes += 1;
  if (changes <= CHANGES || height > told) return false;
  clearTimeout(trial);
  trial = setTimeout(function () {
    wait *= 2;
    tell();
  }, wait);
  return true;
}

// Of a frame that is not shown, which has no height, the last one is told.
function tell() {
  var height = measure();
  if (height > 0 && height !== told && !swings(height)) told = height;
  if (!told) return;
  parent.postMessage({ type: 'yitu:height', v: 1, id: name, height: told }, target());
  // The same for the frames of AMP.
  parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: told }, target());
}

function start() {
  var dock = document.querySelector('.dock');
  // At the foot of a page that does not scroll nobody would find it.
  if (dock) document.body.insertBefore(dock, document.querySelector('main'));
  if (window.ResizeObserver) new ResizeObserver(tell).observe(root);
  else setInterval(tell, SECOND / 2);
  // The host may have missed what was told before its script was there. It asks again by
  // a change of the frame's size, of which a frame far from the screen hears nothing:
  // that one says it again by itself.
  addEventListener('resize', tell);
  AGAIN.forEach(setTimeout.bind(null, tell));
  tell();
}

// Dialogs are laid out in the frame, which may be many screens high: they open in the
// part of it that the reader sees. That is found out while a finger is on its way to a
// click. Who is faster has a guess: the dialog's first button, which gets the focus,
// stands where the finger is, so that the host has little reason to scroll.
function look(event) {
  var box = event.target.getBoundingClientRect();
  var at = (box.top + box.bottom) / 2;
  if (!seen || at < seen.top || at > seen.bottom) place(at - BUTTON, LEAST);
  see();
  // When the host has scrolled, if it did.
  setTimeout(see, SECOND / 3);
}

function see() {
  if (!window.IntersectionObserver) return;
  new IntersectionObserver(function (entries, observer) {
    observer.disconnect();
    seen = entries[0].intersectionRect;
    if (seen.height) place(seen.top, seen.height);
  }).observe(root);
}

function place(top, height) {
  height = Math.min(Math.max(height, LEAST), innerHeight);
  top = Math.min(Math.max(top, 0), innerHeight - height);
  root.style.setProperty('--seen-top', top + 'px');
  root.style.setProperty('--seen-bottom', innerHeight - height - top + 'px');
}

['pointerdown', 'focusin', 'keydown', 'click'].forEach(function (name) {
  addEventListener(name, look, true);
});

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
else start();
