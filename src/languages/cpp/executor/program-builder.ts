import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PasskError } from '../../../core/errors.ts';
import type { Problem } from '../../../core/problem.ts';
import { functionTestsOf } from '../../../core/tests/function-tests-of.ts';
import type { Build } from '../../compiled/build.ts';
import type { ProgramBuilder } from '../../compiled/compiled-language.ts';
import type { RunCommand } from '../../compiled/run-command.ts';
import { blankOut } from './blank-out.ts';
import { readDiagnostics, readException } from './diagnostics.ts';
import { entrySignature } from './entry-signature.ts';
import { guestSource } from './guest-source.ts';
import { DIALECT, type InnerCompilers } from './inner-compilers.ts';
import { judgeSource } from './judge-source.ts';
import { HEADERS, type Header, HOSTS, leanFile, seldomNamesFile } from './prepare.ts';
import { canDoWithout } from './seldom-names.ts';

const RUN: RunCommand = { arguments: [], memory: 'address_space', ownMemoryMiB: 16 };
const EVERYTHING = /#\s*include\s*<bits\/stdc\+\+\.h>/;

/** Compiles, assembles and links, without the driver that would start each of these. */
export function createProgramBuilder(compilers: InnerCompilers, prepared: string): ProgramBuilder {
  const seldom = new Map(
    (Object.keys(HEADERS) as Header[]).map((header) => {
      const names = readFileSync(join(prepared, seldomNamesFile(header)), 'utf8').split('\n');
      return [header, new Set(names)];
    }),
  );
  const fileOf = (header: Header, source: string) =>
    canDoWithout(seldom.get(header) as ReadonlySet<string>, source) ? leanFile(header) : `${header}.h`;
  const build = (source: string, header: Header | undefined, objects: readonly string[]): Build => {
    const included =
      header === undefined
        ? ['-O2']
        : [...HEADERS[header].options, '-include', join(prepared, fileOf(header, source))];
    const { compile, assemble, link } = compilers;
    const options = [
      ...DIALECT,
      '-quiet',
      '-fmax-errors=3',
      '-fno-diagnostics-show-caret',
      `-I${join(prepared, 'stand-ins')}`,
    ];
    return {
      files: { 'program.cpp': source },
      steps: [
        { command: [...compile, ...options, ...included, 'program.cpp', '-o', 'program.s'] },
        { command: [...assemble, '-o', 'program.o', 'program.s'] },
        { command: [...link.before, '-s', ...objects, '-o', 'program', 'program.o', ...link.behind] },
      ],
      output: 'program',
    };
  };
  const hosted = (host: keyof typeof HOSTS) => [
    '--wrap=main',
    ...HOSTS[host].map((object) => join(prepared, `${object}.o`)),
  ];
  return {
    judge: (problem) => {
      const { test } = functionTestsOf(problem);
      checkMain(test);
      const source = judgeSource(entrySignature(problem), test);
      return build(source, `judge-${preambleOf(problem)}`, hosted('judge'));
    },
    guest: (problem, program) => {
      const source = guestSource(entrySignature(problem), program);
      return build(source, `guest-${preambleOf(problem)}`, hosted('guest'));
    },
    // Every name of the library would be one that a program which asks for a part of it can't have.
    whole: (program) => build(program, EVERYTHING.test(program) ? 'whole-everything' : undefined, []),
    emptyProgram: 'int main() {}\n',
    runs: { judge: RUN, guest: RUN, whole: RUN },
    readDiagnostics,
    readException,
    outOfMemory: /^std::bad_alloc\b/,
  };
}

/** What the peers of the prompt's suite put before a program; values of one of several types cross with all of the library alone. */
function preambleOf({ prompt }: Problem): 'everything' | 'customary' {
  const includes = blankOut(prompt).match(/^\s*#\s*include.*$/gm) ?? [];
  const needsAll = includes.some((one) => /<(?:bits\/stdc\+\+\.h|optional|variant|any)>/.test(one));
  return includes.length > 0 && !needsAll ? 'customary' : 'everything';
}

function checkMain(test: string): void {
  if (/\bmain\s*\(/.test(blankOut(test))) return;
  throw new PasskError('E_INPUT', 'the test has no main()', {
    field: 'test',
    expected: 'int main() { assert(...); }',
  });
}
