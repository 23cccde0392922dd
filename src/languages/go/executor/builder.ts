import { PasskError } from '../../../core/errors.ts';
import type { FunctionProblem, Problem } from '../../../core/problem.ts';
import type { Build } from '../../compiled/build.ts';
import type { ProgramBuilder } from '../../compiled/compiled-language.ts';
import type { RunCommand } from '../../compiled/run-command.ts';
import { readDiagnostics, readException } from './diagnostics.ts';
import type { GoTools } from './find-toolchain.ts';
import { guestFiles, wholeFiles } from './guest-source.ts';
import { judgeFiles } from './judge-source.ts';
import { LISTS } from './prepare.ts';

/** Go reserves address space by the gigabyte, and makes its heap of arenas of 64 MiB. */
const RUN: RunCommand = { arguments: [], memory: 'data', ownMemoryMiB: 128 };

/** Writes Go programs. */
export function goBuilder({ compile, link }: GoTools, prepared: string): ProgramBuilder {
  const build = (
    files: Readonly<Record<string, string>>,
    lists: { compile: string; link: string },
  ): Build => ({
    files,
    steps: [
      {
        command: [
          ...[compile, '-p', 'main', '-complete', '-pack', '-c=1', '-dwarf=false'],
          ...['-importcfg', `${prepared}/${lists.compile}`, '-o', 'program.a'],
          ...Object.keys(files),
        ],
      },
      {
        command: [
          ...[link, '-s', '-w', '-linkmode=internal', '-buildid='],
          ...['-importcfg', `${prepared}/${lists.link}`, '-o', 'program', 'program.a'],
        ],
      },
    ],
    output: 'program',
  });
  return {
    judge: (problem) => build(judgeFiles(functionProblem(problem)), LISTS.judge),
    guest: (problem, program) => build(guestFiles(functionProblem(problem), program), LISTS.program),
    emptyProgram: 'package main\n\nfunc main() {}\n',
    whole: (program) => build(wholeFiles(program), LISTS.program),
    runs: { judge: RUN, guest: RUN, whole: RUN },
    readDiagnostics,
    readException,
    outOfMemory: /out of memory|cannot allocate memory/,
  };
}

function functionProblem(problem: Problem): FunctionProblem {
  if (problem.tests.kind === 'function') return problem as FunctionProblem;
  throw new PasskError('E_INPUT', 'its function is called with JSON values', {
    field: problem.taskId,
    expected: 'a test in Go',
  });
}
