// Ends a run with one plain line that any CI can read.
export default class Tally {
  counts = { passed: 0, failed: 0, skipped: 0, flaky: 0 };

  onBegin(_config, suite) {
    this.suite = suite;
  }

  onEnd() {
    for (const test of this.suite.allTests()) {
      const outcome = test.outcome();
      const count = outcome === 'skipped' ? 'skipped' : test.ok() ? 'passed' : 'failed';
      this.counts[count] += 1;
      if (outcome === 'flaky') this.counts.flaky += 1;
    }
    const { passed, failed, skipped, flaky } = this.counts;
    const seldom = (count, word) => (count ? `, ${count} ${word}` : '');
    const again = seldom(flaky, 'of them only at the second try');
    console.log(`${passed} passed${again}, ${failed} failed${seldom(skipped, 'skipped')}`);
  }

  printsToStdio() {
    return true;
  }
}
