// The rows for pages that others alter, and for what reads them otherwise than a
// screen does.
import { strip, translate } from '../support/altered.mjs';
import { expect, openReady } from '../support/site.mjs';
import { expectAxe, expectHonest, expectReadable, openPage, openReadable } from './look.mjs';

const stripped = (answer) => ({ ...answer, body: Buffer.from(strip(answer.body.toString())) });

/** What dark-mode extensions do: a style of their own on every element. */
const darken = () =>
  addEventListener('DOMContentLoaded', () => {
    for (const element of document.body.querySelectorAll('*'))
      element.setAttribute('style', 'background-color: #181a1b; color: #e8e6e3');
  });

/** @type {Record<string, any>} */
export const ALTERED = {
  'translated before it wakes': { init: translate, cell: openPage },
  'translated after it woke': {
    async cell(page, { site }) {
      await openReady(page, site.address);
      await page.evaluate(translate);
      await expectReadable(page);
      return expectHonest(page, 'translated');
    },
  },
  'comments and blanks taken out on the way': { edit: stripped, cell: openPage },
  'another style on every element': {
    init: darken,
    async cell(page, { site }) {
      await openReadable(page, site.address);
      await expect(page.locator('html')).toHaveAttribute('data-enhance', 'ready');
      return 'ready';
    },
  },
  'no animation frames': { init: () => (window.requestAnimationFrame = () => 0), cell: openPage },
  'more contrast asked for': {
    options: { contrast: 'more' },
    async cell(page, { site }) {
      await openReadable(page, site.address);
      return expectHonest(page, 'more contrast');
    },
  },
  'on paper': {
    async cell(page, { site }) {
      await openReady(page, site.address);
      await page.emulateMedia({ media: 'print' });
      await expectReadable(page);
      await expectAxe(page, 'on paper');
      return 'the text and all tables';
    },
  },
};
