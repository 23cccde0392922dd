import { stripVTControlCharacters } from 'node:util';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/**
 * Ends the output with `Tests: N passed, N failed`, alone on a line, for CI. Before it, names every test that was skipped, that failed,
 * or that passed only when it was run again, so that none is overlooked in what may be ten thousand lines.
 */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    // A file that could not be collected, or an error outside of any test, has no test to fail.
    const broken = modules.filter(
      (module) => module.state() === 'failed' && [...module.children.allTests('failed')].length === 0,
    );
    const failed = count('failed') + broken.length + errors.length;
    const again = tests.filter((test) => test.diagnostic()?.flaky === true);
    const skipped = tests.filter((test) => test.result().state === 'skipped');
    // Behind vitest's own summary, which is written by a reporter before this one.
    process.on('exit', () => {
      for (const test of tests)
        if (test.result().state === 'failed') say('failed', nameOf(test), test.result().errors);
      for (const module of broken) say('failed', module.relativeModuleId, module.errors());
      for (const error of errors) say('failed', 'outside of any test', [error]);
      for (const test of again) say('passed only when run again', nameOf(test), test.result().errors);
      for (const test of skipped) process.stdout.write(`skipped: ${nameOf(test)}\n`);
      if (skipped.length > 0) process.stdout.write(`${skipped.length} skipped\n`);
      process.stdout.write(`Tests: ${count('passed')} passed, ${failed} failed\n`);
    });
  }
}

function nameOf(test: TestCase): string {
  return `${test.module.relativeModuleId} > ${test.fullName}`;
}

function say(what: string, name: string, errors: readonly unknown[] = []): void {
  const message = (errors[0] as { message?: unknown } | undefined)?.message;
  const reason =
    typeof message === 'string' ? ` (${stripVTControlCharacters(message).split('\n', 1)[0]})` : '';
  process.stdout.write(`${what}: ${name}${reason}\n`);
}
