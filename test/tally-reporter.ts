import type { Reporter, TestCase, TestModule } from 'vitest/node';

/**
 * Ends the output with `Tests: N passed, N failed`, alone on a line, for CI; before it, names every skipped test, so that none is
 * overlooked.
 */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    // A file that could not be collected, or an error outside of any test, has no test to fail.
    const broken = modules.filter(
      (module) => module.state() === 'failed' && [...module.children.allTests('failed')].length === 0,
    ).length;
    const failed = count('failed') + broken + errors.length;
    const skipped = tests.filter((test) => test.result().state === 'skipped');
    // Behind vitest's own summary, which is written by a reporter before this one.
    process.on('exit', () => {
      for (const test of skipped) process.stdout.write(`skipped: ${nameOf(test)}\n`);
      if (skipped.length > 0) process.stdout.write(`${skipped.length} skipped\n`);
      process.stdout.write(`Tests: ${count('passed')} passed, ${failed} failed\n`);
    });
  }
}

function nameOf(test: TestCase): string {
  return `${test.module.relativeModuleId} > ${test.fullName}`;
}
