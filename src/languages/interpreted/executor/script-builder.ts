import { join } from 'node:path';
import type { Problem } from '../../../core/problem.ts';
import { functionTestsOf } from '../../../core/tests/function-tests-of.ts';
import type { Build } from '../../compiled/build.ts';
import type { ProgramBuilder } from '../../compiled/compiled-language.ts';
import type { RunCommand } from '../../compiled/run-command.ts';
import type { InterpretedLanguage } from '../interpreted-language.ts';
import type { Interpreter } from './find-interpreter.ts';

/** Sources as they stand; what the hosts have to know of a problem is the name in their first line. */
export function createScriptBuilder(
  language: InterpretedLanguage,
  { path, folders }: Interpreter,
  prepared: string,
): ProgramBuilder {
  const { extension, isGiven, guestIsFile, behindScript = [] } = language;
  const { readException, readSyntaxError, outOfMemory, emptyProgram } = language;
  const options = language.options?.(folders, prepared) ?? [];
  const hosted = (host: string, more: Partial<RunCommand> = {}): RunCommand => ({
    ...language.run,
    executable: path,
    arguments: [...options, join(prepared, `${host}${extension}`), ...behindScript],
    ...(isGiven === undefined ? {} : { isGiven }),
    ...more,
  });
  const lasting = language.judgeLastsForPrograms;
  const whole = language.wholeScript === undefined ? [] : [join(prepared, language.wholeScript)];
  const before = language.beforeWhole?.(prepared) ?? '';
  const file = `program${extension}`;
  return {
    judge: (problem) => asFile(`${entryPointOf(problem)}\n${functionTestsOf(problem).test}`),
    guest: (problem, program) =>
      asFile(guestIsFile === true ? program : `${entryPointOf(problem)}\n${program}`),
    whole: (program) => asFile(before + program),
    emptyProgram,
    runs: {
      judge: hosted('judge', lasting === undefined ? {} : { lastsForPrograms: lasting }),
      guest: hosted('guest', guestIsFile === true ? { isGiven: { file } } : {}),
      whole: {
        ...language.run,
        ...{ executable: path, arguments: [...options, ...whole, file, ...behindScript], isGiven: { file } },
      },
    },
    // Without a compiler there is nothing to be diagnosed.
    readDiagnostics: (text) => ({ message: text.trim() }),
    readException,
    outOfMemory,
    readSyntaxError,
  };
}

function asFile(text: string): Build {
  return { files: { source: text }, steps: [], output: 'source' };
}

function entryPointOf(problem: Problem): string {
  return functionTestsOf(problem).entryPoint;
}
