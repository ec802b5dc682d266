// Ends a run with one plain line that any CI can read.
export default class Tally {
  counts = { passed: 0, failed: 0, skipped: 0 };

  onBegin(_config, suite) {
    this.suite = suite;
  }

  onEnd() {
    for (const test of this.suite.allTests()) {
      const outcome = test.outcome();
      const count = outcome === 'skipped' ? 'skipped' : test.ok() ? 'passed' : 'failed';
      this.counts[count] += 1;
    }
    const { passed, failed, skipped } = this.counts;
    console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  }

  printsToStdio() {
    return true;
  }
}
