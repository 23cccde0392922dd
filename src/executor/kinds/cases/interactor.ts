import type { Interactor, TestCase } from '../../../core/tests/cases-tests.ts';
import { DEFAULT_LANGUAGE } from '../../../languages/languages.ts';
import type { InteractorRun, ProgramOutcome } from '../../../workers/program-run.ts';
import { type CaseFailure, endingFailure, failure } from './failure.ts';
import { judgeExit } from './testlib-exit.ts';

/**
 * What the interactor of a case is given, as testlib gives it.
 *
 * @throws Error for an interactor in a language that the judge does not speak
 */
export function interactorRun({ language, source }: Interactor, { input, output }: TestCase): InteractorRun {
  if (language !== DEFAULT_LANGUAGE)
    throw new Error(
      `the task's interactor is written in ${language}; only ${DEFAULT_LANGUAGE} runs in the judge`,
    );
  const files = { 'input.txt': input, 'output.txt': '', 'answer.txt': output };
  return { source, files, arguments: Object.keys(files) };
}

/** What a dialogue came to; undefined where both ended well. Whoever ran out of time or was wrong first decides. */
export function dialogueFailure(outcome: ProgramOutcome): CaseFailure | undefined {
  const found = failureOf(outcome);
  if (found === undefined || outcome.dialogue === undefined || outcome.dialogue === '') return found;
  return {
    ...found,
    evidence: { message: found.verdict, ...found.evidence, dialogue: outcome.dialogue },
  };
}

function failureOf(outcome: ProgramOutcome): CaseFailure | undefined {
  const { ending, interactor } = outcome;
  const ended = endingFailure(outcome);
  if (ended !== undefined && ending !== 'exited' && ending !== 'killed') return ended;
  const said =
    interactor === undefined || interactor.crashed ? undefined : judgeExit('interactor', interactor);
  // A program may well fall over when it is told that it is wrong.
  if (said?.verdict === 'wrong_answer') return said;
  if (ended !== undefined) return ended;
  if (interactor === undefined) return failure('harness_error', "the task's interactor did not end");
  if (!interactor.crashed) return said;
  return interactor.sawEnd
    ? failure('wrong_answer', 'the program ended before the interactor was done with it')
    : failure('harness_error', `the task's interactor failed: ${interactor.message}`);
}
