// Defects that the matrix must notice, each put into the answers on their way
// and tried on a row that watches for it: `row` is a file or a condition,
// `faults` are the columns that must go red.
import { rewritten } from './faults.mjs';

const all = ['404', 'stall'];
const lost = ['reset'];

/** A style, and a script, at the end of the page's head. */
const head =
  (style, script = '') =>
  (html) =>
    html.replace(
      '</head>',
      `${style && `<style>${style}</style>`}${script && `<script>${script}</script>`}</head>`,
    );
const inPage = (change) => ({ 'index.html': change });
const show = "document.documentElement.classList.add('shown')";
const hiddenUntil = (event) => inPage(head('html:not(.shown) main{opacity:0}', event));
const onAdded = (selector, act) =>
  `new MutationObserver(function(){var found=document.querySelector('${selector}');if(found){${act}}}).observe(document,{childList:true,subtree:true,attributes:true})`;

export const DEFECTS = [
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
  ...[
    [
      'no JavaScript',
      'the text is shown by a script',
      head('html:not(.shown) main{opacity:0}', show),
    ],
    [
      'no WebAssembly',
      'the text needs WebAssembly',
      head(
        '',
        "addEventListener('DOMContentLoaded',function(){if(!window.WebAssembly)document.querySelector('main').remove()})",
      ),
    ],
    [
      'WebAssembly refused by the policy',
      'a module that does not start blanks the cards',
      head('[data-enhance="failed:start"] .card{visibility:hidden}'),
    ],
    [
      'a byte changed in what runs first',
      'the text is shown by what runs first',
      (html) =>
        head('html:not(.shown) main{opacity:0}')(html).replace('<script>(', `<script>${show};(`),
    ],
    [
      'a byte changed in the style',
      'the cover is hidden by an attribute that the style undoes',
      (html) => html.replace('class="cover"', 'hidden class="cover"'),
    ],
    [
      'a byte changed in the style behind the cover',
      'the text is hidden by an attribute that the style undoes',
      (html) => html.replaceAll('class="sentences"', 'hidden class="sentences"'),
    ],
    [
      'a panic on start',
      'a panic empties a card',
      head('', onAdded('html[data-enhance="failed:panic"] .card', "found.textContent=''")),
    ],
    [
      'a panic on a tap',
      'a panic leaves dead controls',
      head(
        '[data-enhance="failed:panic"] .zoom-button,[data-enhance="failed:panic"] .settings{display:block!important;visibility:visible!important}',
      ),
    ],
    [
      'storage refused',
      'storage is read without a guard',
      head('', "localStorage.getItem('yitu')"),
    ],
    [
      'no IntersectionObserver',
      'cards are shown when they are observed',
      head('html:not(.shown) .card{opacity:0}', `if(window.IntersectionObserver)${show}`),
    ],
    [
      'a clock 40 years behind',
      'the text depends on the date',
      head('', "if(Date.now()<1e12)throw new Error('too early')"),
    ],
    [
      'a clock 80 years ahead',
      'the text expires',
      head(
        '',
        "if(Date.now()>4e12)addEventListener('DOMContentLoaded',function(){document.querySelector('main').remove()})",
      ),
    ],
    [
      'the page at 200%',
      'cards have a fixed height',
      head(
        '.sentences li,.sentences p{max-height:2rem;overflow:hidden}.card{max-height:20rem;overflow:hidden}',
      ),
    ],
    ['text at 200%', 'cards have a fixed height', head('.card{max-height:300px;overflow:hidden}')],
    [
      'a frame that is hidden at first',
      'the text needs room at the start',
      head('', "if(!innerWidth)document.documentElement.style.display='none'"),
    ],
    [
      'left and come back to',
      'coming back blanks the page',
      head(
        '',
        "if(performance.navigation.type===2)addEventListener('DOMContentLoaded',function(){document.querySelector('main').remove()})",
      ),
    ],
    [
      'frozen and brought back',
      'a page that is kept wakes up blank',
      head(
        '',
        "addEventListener('pageshow',function(e){if(e.persisted)document.querySelector('main').style.opacity=0})",
      ),
    ],
    [
      'turned while it is read',
      'the text is for upright screens',
      head('@media (orientation:landscape){.card{visibility:hidden}}'),
    ],
    [
      'no memory for the module',
      'a module that does not start blanks the cards',
      head('[data-enhance="failed:start"] .card{visibility:hidden}'),
    ],
    [
      'a tab short of memory',
      'pictures and words are dropped',
      head(
        '',
        "addEventListener('load',function(){document.querySelectorAll('.card')[3].textContent=''})",
      ),
    ],
  ].map(([condition, name, change]) => [name, inPage(change), condition, undefined]),
].map((/** @type {any[]} */ [name, edits, row, faults]) => ({ name, edits, row, faults }));

/** Puts a defect into what `site` answers. */
export function plant(site, edits) {
  site.edit = (file, answer) => {
    if (!edits[file]) return answer;
    return answer.headers['content-type'].startsWith('text/html')
      ? rewritten(answer, edits[file])
      : { ...answer, body: Buffer.from(edits[file](answer.body.toString())) };
  };
}
