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
  const { extension, isGiven, guestIsFile, readException, readSyntaxError, emptyProgram } = language;
  const options = language.options?.(folders, prepared) ?? [];
  const hosted = (host: string): RunCommand => ({
    ...language.run,
    executable: path,
    arguments: [...options, join(prepared, `${host}${extension}`)],
    ...(isGiven === undefined ? {} : { isGiven }),
  });
  const file = `program${extension}`;
  const { memory, ownMemoryMiB, writes } = language.run;
  return {
    judge: (problem) => asFile(`${entryPointOf(problem)}\n${functionTestsOf(problem).test}`),
    guest: (problem, program) =>
      asFile(guestIsFile === true ? program : `${entryPointOf(problem)}\n${program}`),
    whole: asFile,
    emptyProgram,
    runs: {
      judge: hosted('judge'),
      guest: guestIsFile === true ? { ...hosted('guest'), isGiven: { file } } : hosted('guest'),
      whole: {
        ...{ executable: path, arguments: [...options, file], isGiven: { file } },
        ...{ memory, ownMemoryMiB, ...(writes === undefined ? {} : { writes }) },
      },
    },
    // Without a compiler there is nothing to be diagnosed.
    readDiagnostics: (text) => ({ message: text.trim() }),
    readException,
    readSyntaxError,
  };
}

function asFile(text: string): Build {
  return { files: { source: text }, steps: [], output: 'source' };
}

function entryPointOf(problem: Problem): string {
  return functionTestsOf(problem).entryPoint;
}
