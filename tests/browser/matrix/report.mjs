// The report that the matrix is tried on: an invented one, since its pages are
// opened some hundred times. It has each kind of file that a site can have.
import { linesOf } from '../support/report.mjs';
import { placeOf } from '../support/reports.mjs';
import { root } from '../support/site.mjs';

const report = placeOf('small');

/** The folder of its site. */
export const dist = new URL(`${report.site}/`, root);
export const { headings, sentences } = linesOf(report);
