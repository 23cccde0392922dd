import { PasskError } from '../core/errors.ts';
import type { Problem } from '../core/problem.ts';
import { hasFunctionTests, isShared } from '../core/tests/problem-tests.ts';
import type { JsonRecord } from '../jsonl/parse-record.ts';
import { describedLanguage } from '../languages/languages.ts';
import { stopSequences } from '../languages/stop-sequences.ts';

/**
 * A problem as a record in MultiPL-E's layout, which MultiPL-E and the harnesses that read its files can run. The layout has no room
 * for solutions, tags and attempts; they are left out. `readProblems` reads it back to the same verdicts.
 *
 * @throws PasskError E_INPUT for a problem whose verdicts would be others there: it has limits of its own, wants its arguments
 * back, or is judged in the program's process.
 */
export function problemToMultiplE(problem: Problem): JsonRecord {
  const { taskId, language, prompt, limits } = problem;
  if (!hasFunctionTests(problem)) {
    throw new PasskError('E_INPUT', `${taskId} has ${problem.tests.kind}, for which MultiPL-E has no field`, {
      expected: 'problems whose test calls a function',
      hint: 'Leave it out with --tasks, or export in the layout human-eval.',
    });
  }
  const { entryPoint, test, copyBack } = problem.tests;
  const [lost] = [
    ...(limits === undefined ? [] : ['limits']),
    ...(copyBack === true ? ['copy_back'] : []),
    ...(isShared(problem) ? ['judging: shared'] : []),
  ];
  if (lost !== undefined) {
    throw new PasskError('E_INPUT', `${taskId} has ${lost}, for which MultiPL-E has no field`, {
      expected: 'problems that are judged in the same way there',
      hint: 'Leave it out with --tasks, or export in the layout human-eval.',
    });
  }
  const { label, tests } = describedLanguage(language);
  if (tests.multiplE === undefined) {
    throw new PasskError('E_INPUT', `${taskId} is in ${label}, for which MultiPL-E's layout has no tests`, {
      expected: 'problems in a language that both have',
      hint: 'Export in the layout human-eval.',
    });
  }
  return {
    name: taskId.replaceAll('/', '_'), // MultiPL-E makes file names of them
    language: tests.multiplE.name,
    prompt,
    doctests: 'keep',
    original: '',
    prompt_terminology: 'verbatim',
    // The line with `candidate` is where readers find the entry point.
    tests: tests.multiplE.tests(test, entryPoint),
    stop_tokens: stopSequences(problem),
  };
}
