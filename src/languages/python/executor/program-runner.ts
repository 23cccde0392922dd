import { definedOnly } from '../../../core/defined-only.ts';
import type { Limits } from '../../../core/executor-description.ts';
import type { IsolationTier } from '../../../core/isolation.ts';
import { nothingToJudge } from '../../../workers/nothing-to-judge.ts';
import type { ProgramOutcome } from '../../../workers/program-run.ts';
import type { ProgramInput, ProgramRunnerParts } from '../../../workers/program-runner.ts';
import type { WorkerAnswer } from '../../../workers/supervised/answer.ts';
import { spoiltBy } from '../../../workers/supervised/outcome.ts';
import { endingOf, measures, toProgramOutcome } from '../../../workers/supervised/program-outcome.ts';
import type { Report } from '../../../workers/supervised/report.ts';
import type { WorkerJob } from './frames.ts';

const NO_TEST = nothingToJudge('python');

/** What Python brings to run whole programs, besides its workers. */
export const PYTHON_PROGRAMS: Pick<
  ProgramRunnerParts<WorkerAnswer>,
  'toJob' | 'toOutcome' | 'spoilt' | 'notText'
> = {
  toJob: (input: ProgramInput): WorkerJob => {
    const { program, keptBytes, endsAtMs, interactor, again } = input;
    const outputBytes = interactor === undefined ? keptBytes : Math.max(keptBytes, LARGEST_WORD_BYTES);
    const run = {
      input: surroundingsOf(input),
      outputBytes,
      ...definedOnly({ endsAtMs, interactor, again }),
    };
    return { problem: NO_TEST, program, run };
  },
  toOutcome,
  spoilt: spoiltBy,
  notText: 'SyntaxError: the program contains half of a surrogate pair\n',
};

/** What the judge writes down of a dialogue, which comes back in place of the program's output. */
const LARGEST_WORD_BYTES = 64 * 1024;

/** Of the numbers in front of a run's surroundings; the second where the language's own limit of digits holds (`script.py`). */
const HEAD_BYTES = 8;
const USUAL_DIGITS = 0xffffffff;

/** What is sent in front of the program (`script.py`). */
function surroundingsOf(input: ProgramInput): readonly Buffer[] {
  const { stdin, files = {}, outputFile, integerDigits, interactor, arguments: words } = input;
  const contents = Object.entries(files).map(
    ([name, content]) => [name, Buffer.from(content as string)] as const,
  );
  const about = {
    ...(words.length === 0 ? {} : { a: words }),
    ...(contents.length === 0 ? {} : { f: contents.map(([name, { length }]) => [name, length]) }),
    ...definedOnly({ o: outputFile, t: interactor && 1 }),
  };
  const json = Object.keys(about).length === 0 ? '' : JSON.stringify(about);
  const head = Buffer.alloc(HEAD_BYTES + Buffer.byteLength(json));
  head.writeUInt32BE(head.length - HEAD_BYTES, 0);
  head.writeUInt32BE(integerDigits ?? USUAL_DIGITS, 4);
  head.write(json, HEAD_BYTES);
  return [head, stdin, ...contents.map(([, content]) => content)];
}

function toOutcome(
  answer: WorkerAnswer,
  limits: Limits,
  { keptBytes, interactor }: ProgramInput,
): ProgramOutcome {
  if (interactor !== undefined) return dialogueOutcome(answer.report, answer.isolation, limits);
  return toProgramOutcome(answer, limits, keptBytes, whatFailed);
}

/** In place of its output there is what the judge has written down, whose interactor is trusted as a test is. */
function dialogueOutcome(report: Report, isolation: IsolationTier, limits: Limits): ProgramOutcome {
  const split = Math.min(report.outputBytes, LARGEST_WORD_BYTES);
  const word = report.output.subarray(0, split).toString('utf8');
  const stderr = report.output.subarray(split).toString('utf8');
  const { dialogue = '', interactor } = JSON.parse(word || '{}') as {
    readonly dialogue?: string;
    readonly interactor?: {
      readonly code: number;
      readonly said: string;
      readonly crashed: boolean;
      readonly end: boolean;
    };
  };
  return {
    ...endingOf({ ...report, outputBytes: 0 }, limits, (exitCode) => whatFailed(exitCode, '', stderr)),
    stdout: '',
    stderr,
    truncated: false,
    dialogue,
    ...(interactor === undefined
      ? {}
      : {
          interactor: {
            exitCode: interactor.code,
            message: interactor.said,
            crashed: interactor.crashed,
            sawEnd: interactor.end,
          },
        }),
    ...measures(report),
    isolation,
  };
}

/** How the interpreter ends a program with an exception that nobody has caught. */
const UNCAUGHT = 1;
const TRACEBACK = /^Traceback \(most recent call last\):$/m;

/** Only failures are told apart by it: what a program says of itself can't make it pass. */
function whatFailed(
  exitCode: number,
  stdout: string,
  stderr: string,
): Pick<ProgramOutcome, 'failure' | 'reason'> {
  const reason = stderr.trimEnd().split('\n').at(-1) ?? '';
  const said = reason === '' ? {} : { reason };
  if (/^(Syntax|Indentation|Tab)Error/.test(reason) && stdout === '') return { failure: 'syntax', ...said };
  if (/^MemoryError/.test(reason)) return { failure: 'memory', ...said };
  return exitCode === UNCAUGHT && TRACEBACK.test(stderr) ? { failure: 'exception', ...said } : said;
}
