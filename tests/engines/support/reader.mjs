// What a reader does and sees, in words that every engine's driver can follow.
// What is asked of the page runs in it, and so is written for the oldest of them.
import { expect } from '@playwright/test';

/** The shape of a phone's screen (px). */
export const PHONE = { width: 390, height: 844 };

/** Reads a page or, with `frame` (a selector), what a frame in it shows. */
export class Reader {
  constructor(tab, site, frame = '') {
    this.tab = tab;
    this.site = site;
    this.frame = frame;
  }

  /** Goes to an address of the site, or to another page. */
  go(address = '') {
    return this.tab.go(new URL(address, this.site).href);
  }

  /** Goes there and waits until the page answers and is laid out. */
  async open(address = '') {
    await this.go(address);
    await this.untilAwake();
  }

  async reload() {
    await this.tab.reload();
    await this.untilAwake();
  }

  async untilAwake() {
    const state = () => this.run(() => document.documentElement.getAttribute('data-enhance'));
    await expect.poll(state, { message: 'the page wakes' }).toBe('ready');
    const far = '.card:not(.is-laid)';
    await expect.poll(() => this.count(far), { message: 'all is laid out' }).toBe(0);
  }

  /** Who reads in a frame of this page. */
  inFrame(frame) {
    return new Reader(this.tab, this.site, frame);
  }

  back() {
    return this.run(() => history.back());
  }

  forward() {
    return this.run(() => history.forward());
  }

  /** Holds the screen so wide and high. */
  turn(width, height) {
    return this.tab.resize(width, height);
  }

  press(key) {
    return this.tab.press(key);
  }

  /** Touches the first thing in sight that is called so, when it has come to rest. */
  async tap(selector, words = '') {
    let last = {};
    await expect(async () => {
      let spot = await this.run(spotOf, selector, words);
      if (this.frame && !spot.missed)
        spot = await this.tab.run(call(throughFrame, this.frame, spot));
      const moved = spot.x !== last.x || spot.y !== last.y;
      last = spot;
      expect(spot.missed || (moved && 'it moves'), `${selector} ${words}`).toBe(false);
    }).toPass({ intervals: [50], timeout: 20_000 });
    await this.tab.click(last.x, last.y);
  }

  /** Puts the focus on the first thing that is called so, as keys would: they pass
   *  over what a closed summary hides. */
  async focus(selector) {
    const taken = await this.run(
      (selector) =>
        [].some.call(document.querySelectorAll(selector), (element) => {
          element.focus();
          return document.activeElement === element;
        }),
      selector,
    );
    expect(taken, `${selector} takes the focus`).toBe(true);
  }

  hasFocus(selector) {
    return this.run((selector) => document.activeElement.matches(selector), selector);
  }

  /** The words of the first thing that is called so, without blanks. */
  async text(selector) {
    return plain(await this.run((s) => document.querySelector(s).textContent, selector));
  }

  attribute(selector, name) {
    return this.run((s, name) => document.querySelector(s).getAttribute(name), selector, name);
  }

  count(selector) {
    return this.run((selector) => document.querySelectorAll(selector).length, selector);
  }

  /** Whether something that is called so is shown, though perhaps further down. */
  isShown(selector) {
    return this.run(
      (selector) =>
        [].some.call(document.querySelectorAll(selector), (element) => {
          const { width, height } = element.getBoundingClientRect();
          // What is closed may have a size where browsers can search in it.
          const isClosed = element.checkVisibility && !element.checkVisibility();
          const { visibility } = getComputedStyle(element);
          return width * height > 0 && !isClosed && visibility === 'visible';
        }),
      selector,
    );
  }

  /** How far below the top of the screen it begins (px). */
  async top(selector) {
    const top = await this.run(
      (s) => document.querySelector(s).getBoundingClientRect().top,
      selector,
    );
    const frame = this.frame && (await new Reader(this.tab, this.site).top(this.frame));
    return top + Number(frame);
  }

  /** Whether its beginning is on the screen. */
  async isInSight(selector) {
    if (!(await this.isShown(selector))) return false;
    const top = await this.top(selector);
    return top > -1 && top < (await this.tab.run('innerHeight'));
  }

  address() {
    return this.run(() => location.href);
  }

  /** Runs a function in the page; what it is given and gives is JSON. */
  run(act, ...given) {
    return this.tab.run(call(act, ...given), this.frame);
  }
}

/** Words without blanks. */
export const plain = (words) => words.replace(/\s+/g, '');

const call = (act, ...given) => `(${act})(...${JSON.stringify(given)})`;

/** Runs in the page: where to touch the first thing in sight that is called so, or
 *  why it is missed. */
function spotOf(selector, words) {
  const found = [].find.call(document.querySelectorAll(selector), (element) => {
    const name = element.getAttribute('aria-label') || element.textContent;
    return element.getClientRects().length && name.replace(/\s+/g, '').includes(words);
  });
  if (!found) return { missed: 'nothing is called so' };
  const middle = () => {
    const rect = found.getClientRects()[0];
    return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
  };
  const hit = () => {
    const { x, y } = middle();
    const hit = document.elementFromPoint(x, y);
    return found.contains(hit) ? '' : `${hit ? hit.outerHTML : 'nothing'} is there`;
  };
  if (hit()) found.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  return { ...middle(), missed: hit() };
}

/** Runs in the host: where that is on its screen. */
function throughFrame(frame, spot) {
  const { left, top } = document.querySelector(frame).getBoundingClientRect();
  const y = top + spot.y;
  if (y < 0 || y > innerHeight) scrollBy(0, y - innerHeight / 2);
  const moved = document.querySelector(frame).getBoundingClientRect();
  return { x: left + spot.x, y: moved.top + spot.y, missed: false };
}
