import type { Reporter, TestCase, TestModule } from 'vitest/node';

/**
 * Ends the output with `Tests: N passed, N failed` (and `, N skipped`), alone on a line, for CI; and names every skipped
 * test, so that none is overlooked.
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
      const lines = skipped.map((test) => `skipped: ${nameOf(test)}`);
      const tail = skipped.length === 0 ? '' : `, ${skipped.length} skipped`;
      process.stdout.write(
        `${[...lines, `Tests: ${count('passed')} passed, ${failed} failed${tail}`].join('\n')}\n`,
      );
    });
  }
}

function nameOf(test: TestCase): string {
  return `${test.module.relativeModuleId} > ${test.fullName}`;
}
