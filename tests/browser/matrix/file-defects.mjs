// Defects that a fault of a file must bring to light: what is wrong, the files with
// their changes, the file that fails, and the columns that must go red.
import { head, inPage, show } from './edits.mjs';

const all = ['404', 'stall'];
const lost = ['reset'];

const hiddenUntil = (event) => inPage(head('html:not(.shown) main{opacity:0}', event));

/** @type {any[][]} */
export const FILE_DEFECTS = [
  [
    'the text is shown when the module is ready',
    inPage(head('html:not([data-enhance=ready]) main{opacity:0}')),
    'app-*.wasm',
    all,
  ],
  [
    'controls are always shown',
    inPage(head('.settings,.zoom-button{display:block!important;visibility:visible!important}')),
    'app-*.js',
    all,
  ],
  [
    'the loader never gives up',
    inPage((html) => html.replace('15e3', '15e12')),
    'app-*.wasm',
    ['stall'],
  ],
  [
    'the text waits for the face',
    hiddenUntil(
      `fetch(document.querySelector('style').textContent.match(/title-\\w+\\.woff2/)[0]).then(function(a){return a.ok&&a.arrayBuffer()}).then(function(a){a&&${show}},function(){})`,
    ),
    'title-*.woff2',
    ['stall'],
  ],
  [
    'the text waits for the icon',
    hiddenUntil(
      `fetch(document.querySelector('link[rel=icon]').href).then(function(a){a.ok&&${show}},function(){})`,
    ),
    'favicon-*.svg',
    lost,
  ],
  [
    '放大 is empty until the engine draws',
    inPage(head('.zoom-stage:not(.is-live) .plot{display:none}')),
    'engine-*.js',
    lost,
  ],
  ['放大 has no table', inPage(head('.zoom-table{display:none!important}')), 'charts-*.json', lost],
  [
    '长辈版 shows no chart until the large one is there',
    inPage(head('[data-size=elder] .plot:not(.plot-large){display:none!important}')),
    'large-charts-*.js',
    lost,
  ],
  ['嵌入 hides the ready code', inPage(head('.embed pre{display:none}')), 'app-*.wasm', lost],
  [
    'a frame shows nothing until its host answers',
    {
      'embed-s1-1.html': head(
        'html:not(.shown) main{opacity:0}',
        `addEventListener('resize',function(){${show}})`,
      ),
    },
    'embed.js',
    lost,
  ],
  [
    'a part shows nothing until its script is there',
    {
      'embed-s1-1.html': head(
        'html:not(.shown) main{opacity:0}',
        `fetch(document.querySelector('meta[name=frame]').content).then(function(a){a.ok&&${show}},function(){})`,
      ),
    },
    'frame-*.js',
    lost,
  ],
  [
    'a part is shown when all of it is there',
    {
      'embed-s2.html': (html) =>
        head('html:not(.shown) main{opacity:0}')(html).replace(
          '</main>',
          `</main><script>${show}</script>`,
        ),
    },
    'embed-s2.html',
    ['truncated'],
  ],
  [
    'the page of what is missing is blank',
    { 'no-such-page': head('body{display:none}') },
    'embed-s2.html',
    ['404'],
  ],
  [
    'cards are shown when all of the page is there',
    inPage((html) =>
      head('html:not(.shown) .sentences{opacity:0}')(html).replace(
        /<\/body>/,
        `<script>${show}</script></body>`,
      ),
    ),
    'index.html',
    ['truncated'],
  ],
  [
    'the service worker waits for ever',
    { 'sw.js': (script) => script.replace(/\b3e3\b/, '2e9') },
    'index.html, read before',
    ['stall'],
  ],
  [
    'the service worker keeps no page',
    { 'sw.js': (script) => script.replace('.put(', '.match(') },
    'index.html, read before',
    lost,
  ],
  [
    'the service worker takes what is no page for the page',
    { 'sw.js': (script) => script.replace('"text/html"', '""') },
    'index.html, read before',
    ['wrong type'],
  ],
  [
    'the page names no hashes',
    inPage((html) => html.replace(/ data-hash="[^"]*"/g, '')),
    'charts-*.json',
    ['flipped byte'],
  ],
  [
    'the page names no hashes',
    inPage((html) => html.replace(/ data-hash="[^"]*"/g, '')),
    'engine-*.js',
    ['flipped byte'],
  ],
  [
    'a download has other bytes',
    { 'figures.csv': (text) => text.trimEnd() },
    'figures.csv',
    ['wrong type'],
  ],
  [
    'a download leaves the page',
    inPage((html) => html.replaceAll(' download>', '>')),
    'figures.csv',
    ['404'],
  ],
  [
    'the search is taken out of the page',
    inPage(
      head(
        '',
        "addEventListener('load',function(){document.querySelector('dialog.find').remove()})",
      ),
    ),
    'find-*.json',
    ['404'],
  ],
  [
    'a small page shows nothing until its picture is there',
    {
      'c/long.html': head(
        'html:not(.shown) main{visibility:hidden}',
        `addEventListener('load',function(e){if(e.target.className==='poster'){${show}}},true)`,
      ),
    },
    'pictures/*.png',
    ['404'],
  ],
  [
    'the text waits for the service worker',
    hiddenUntil(`navigator.serviceWorker.ready.then(function(){${show}})`),
    'sw.js',
    lost,
  ],
  [
    'a worker that is taken away takes the text with it',
    inPage(
      head(
        '',
        "navigator.serviceWorker.getRegistration().then(function(found){if(found)addEventListener('load',function(){document.querySelector('main').remove()})})",
      ),
    ),
    'sw-kill.js',
    lost,
  ],
  ['a page asks for what is for servers', inPage(head('', "fetch('csp.txt')")), 'csp.txt', ['404']],
];
