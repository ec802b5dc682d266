// Makes the sites of the reports in tests/reports, once before all tests.
import { execFileSync } from 'node:child_process';
import { root, yitu } from './site.mjs';

/** The invented reports, each as the fixture `report` has it. */
export const invented = ['odd', 'small'].map((name) => ({
  name,
  folder: `tests/reports/${name}`,
  site: `target/reports/${name}`,
}));

export default function build() {
  for (const { folder, site } of invented)
    execFileSync(yitu, ['build', folder, '--out', site], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
}
