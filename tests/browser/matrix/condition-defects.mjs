// Defects that a condition must bring to light: the condition, what is wrong, and the
// change of the page.
import { head, show } from './edits.mjs';

const onAdded = (selector, act) =>
  `new MutationObserver(function(){var found=document.querySelector('${selector}');if(found){${act}}}).observe(document,{childList:true,subtree:true,attributes:true})`;

/** @type {any[][]} */
export const CONDITION_DEFECTS = [
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
  ['storage refused', 'storage is read without a guard', head('', "localStorage.getItem('yitu')")],
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
  [
    'translated before it wakes',
    'words are looked for in the elements that held them',
    head(
      '',
      "addEventListener('DOMContentLoaded',function(){setTimeout(function(){var line=document.querySelector('[data-line]');if(line.querySelector('font'))line.remove()})})",
    ),
  ],
  [
    'translated after it woke',
    'a change of the words is undone by dropping them',
    head('', onAdded('[data-enhance="ready"] [data-line] font', "found.closest('.card').remove()")),
  ],
  [
    'comments and blanks taken out on the way',
    'the cards need the marks of their islands',
    head(
      '',
      "addEventListener('DOMContentLoaded',function(){if(!/<!--/.test(document.body.innerHTML))document.querySelector('main').remove()})",
    ),
  ],
  [
    'another style on every element',
    'what has a style of its own is taken for a frame and hidden',
    head('.card[style]{visibility:hidden}'),
  ],
  [
    'no animation frames',
    'cards are shown in the next frame',
    head('html:not(.shown) .card{opacity:0}', `requestAnimationFrame(function(){${show}})`),
  ],
  [
    'more contrast asked for',
    'pale words for who asked for more contrast',
    head('@media (prefers-contrast:more){.card p,.card li{color:#ddd!important}}'),
  ],
  ['on paper', 'cards are left out on paper', head('@media print{.card:last-child{display:none}}')],
];
