// Makes the sites of the reports in tests/reports, once before all tests.
import { execFileSync } from 'node:child_process';
import { root, yitu } from './site.mjs';

/** What holds for every report. */
const ANY = /(access|layout|text|topics)\.spec\.mjs/;
/** What is tried on the smallest alone: it opens a page some hundred times. */
export const MATRIX = /matrix\/\w+\.spec\.mjs/;

/** Where an invented report lies, and its site, as the fixture `report` has it. */
export const placeOf = (name) => ({
  folder: `tests/reports/${name}`,
  site: `target/reports/${name}`,
});

/** The tests of a report in tests/reports, as a project. */
const testsOf = (testMatch, report, name = report) => ({
  name,
  testMatch,
  use: /** @type {any} */ ({ report: placeOf(report) }),
});

// The last three have no settings.
const REPORTS = ['odd', 'small', 'county', 'town', 'province'];
export const invented = REPORTS.map((name) => testsOf(ANY, name));
export const matrix = testsOf(MATRIX, 'small', 'matrix');

export default function build() {
  for (const name of REPORTS) {
    const { folder, site } = placeOf(name);
    // The matrix alone asks for every file that a site has.
    const how = name === 'small' ? [] : ['--no-compress'];
    execFileSync(yitu, ['build', folder, '--fresh', ...how, '--out', site], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
}
