import { PasskError } from '../../../core/errors.ts';
import type { Language } from '../../../core/language.ts';
import { nothingToJudge } from '../../../workers/nothing-to-judge.ts';
import type { ProgramOutcome } from '../../../workers/program-run.ts';
import type { ProgramRunnerParts } from '../../../workers/program-runner.ts';
import { toProgramOutcome, type WhatFailed } from '../../../workers/supervised/program-outcome.ts';
import type { ProgramBuilder } from '../compiled-language.ts';
import type { CompilationFailure } from './compilation.ts';
import type { CompiledAnswer } from './compiled-pool.ts';
import { outOfCompileTime, spoiltIn } from './judged.ts';
import { lineAboutMemory } from './line-about-memory.ts';
import type { WholeJob } from './whole-job.ts';

type Parts = Pick<
  ProgramRunnerParts<CompiledAnswer>,
  'toJob' | 'toOutcome' | 'spoilt' | 'notText' | 'healthyProgram'
>;

/** What compiled languages bring to run whole programs. */
export function programParts(language: Language, builder: ProgramBuilder): Parts {
  const problem = nothingToJudge(language);
  return {
    toJob(input): WholeJob {
      if (input.interactor !== undefined)
        throw new Error(`programs in ${language} can't have an interactor yet`);
      const { files = {}, outputFile } = input;
      for (const name of [...Object.keys(files), ...(outputFile === undefined ? [] : [outputFile])])
        refuseOtherPlaces(name, builder);
      return { problem, program: input.program, whole: { input } };
    },
    toOutcome: ({ ran, notCompiled, isolation }, limits, { keptBytes }) =>
      notCompiled === undefined
        ? {
            ...withWhatFailed(
              toProgramOutcome(ran, limits, keptBytes, (_, __, stderr) => whatFailed(stderr, builder)),
              builder,
            ),
            // Of what is interpreted nothing is compiled.
            ...(builder.readSyntaxError === undefined
              ? { compilation: { isRefused: false, diagnostics: '' } }
              : {}),
          }
        : { ...outcomeOfNone(notCompiled, builder), isolation },
    spoilt: spoiltIn,
    notText: 'error: the program contains half of a surrogate pair\n',
    healthyProgram: builder.emptyProgram,
  };
}

const MOST_NAME_BYTES = 255;

/** Its files are in one folder, which has no others in it; a name that leads elsewhere would be somebody else's file. */
function refuseOtherPlaces(name: string, { runs }: ProgramBuilder): void {
  const isName =
    name.isWellFormed() && Buffer.byteLength(name) <= MOST_NAME_BYTES && !/[/\0]|^\.{0,2}$/.test(name);
  if (!isName)
    throw new PasskError('E_INPUT', `${JSON.stringify(name)} is no name of a file`, {
      expected: 'one like "input.txt", without a folder',
    });
  const { isGiven } = runs.whole;
  if (typeof isGiven === 'object' && isGiven.file === name)
    throw new PasskError('E_INPUT', `the program itself is the file ${JSON.stringify(name)}`, {
      expected: 'another name',
    });
}

/** Nothing was run: what the compiler had to say is on its standard error. */
function outcomeOfNone({ failed, diagnostics }: CompilationFailure, builder: ProgramBuilder): ProgramOutcome {
  const compilation = { isRefused: true, diagnostics };
  const nothing = { compilation, stdout: '', stderr: diagnostics, truncated: false };
  if (failed === 'timeout') return { ...nothing, ending: 'timeout', message: outOfCompileTime() };
  const { message } = builder.readDiagnostics(diagnostics);
  return {
    ...nothing,
    ending: 'exited',
    exitCode: 1,
    failure: failed === 'memory' ? 'memory' : 'syntax',
    reason: `does not compile: ${message}`,
  };
}

/** A runtime may end by a signal what nobody caught; what it says then is no program's own choice either. */
function withWhatFailed(outcome: ProgramOutcome, builder: ProgramBuilder): ProgramOutcome {
  if (outcome.ending !== 'killed') return outcome;
  const failed = whatFailed(outcome.stderr, builder);
  return failed.failure === undefined ? outcome : { ...outcome, ...failed };
}

/** An exit code that is not 0 is the program's own choice, unless it says that nobody caught something, or that it is no program. */
function whatFailed(stderr: string, builder: ProgramBuilder): WhatFailed {
  const { readException, readSyntaxError } = builder;
  const mistake = readSyntaxError?.(stderr);
  if (mistake !== undefined) return { failure: 'syntax', reason: mistake };
  const exception = readException?.(stderr);
  const wanted = lineAboutMemory(builder, exception ?? stderr);
  if (wanted !== undefined) return { failure: 'memory', reason: wanted };
  const reason = exception ?? lastLine(stderr);
  return {
    ...(exception === undefined ? {} : { failure: 'exception' as const }),
    ...(reason === '' ? {} : { reason }),
  };
}

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? '';
}
