// Makes the sites of the reports in tests/reports, once before all tests.
import { execFileSync } from 'node:child_process';
import { root, yitu } from './site.mjs';

/** What holds for every report. */
const ANY = /(access|layout|text|topics)\.spec\.mjs/;
/** What is tried on the smallest alone: it opens a page some hundred times. */
export const MATRIX = /matrix\/\w+\.spec\.mjs/;

/** The invented reports, each as the fixture `report` has it, and its tests. */
export const invented = [
  { name: 'odd', specs: [ANY] },
  { name: 'small', specs: [ANY, MATRIX] },
  // These have no settings.
  { name: 'county', specs: [ANY] },
  { name: 'town', specs: [ANY] },
  { name: 'province', specs: [ANY] },
].map(({ name, specs }) => ({
  name,
  specs,
  folder: `tests/reports/${name}`,
  site: `target/reports/${name}`,
}));

export default function build() {
  for (const { folder, site } of invented)
    execFileSync(yitu, ['build', folder, '--fresh', '--out', site], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
}
