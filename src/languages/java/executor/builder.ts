import { PasskError } from '../../../core/errors.ts';
import type { Problem } from '../../../core/problem.ts';
import { hasFunctionTests } from '../../../core/tests/problem-tests.ts';
import type { Build } from '../../compiled/build.ts';
import type { ProgramBuilder } from '../../compiled/compiled-language.ts';
import { findMethods } from '../text/find-methods.ts';
import { maskCode } from '../text/mask-code.ts';
import { closeBraces, completeProgram, type Surroundings } from './complete-program.ts';
import { readDiagnostics, readException } from './diagnostics.ts';
import { judgeSource } from './judge-source.ts';
import { readSignature, type Signature } from './read-signature.ts';
import { compilerCommand, runCommands } from './virtual-machine.ts';

/** @param java the virtual machine, by its absolute path */
export function javaBuilder(java: string, prepared: string): ProgramBuilder {
  const build = (source: string, about: Readonly<Record<string, string | number | boolean>>): Build => ({
    files: {
      'Program.java': source,
      about: Object.entries(about)
        .map(([key, value]) => `${key}=${value}\n`)
        .join(''),
    },
    steps: [{ command: compilerCommand(java, prepared), service: true }],
    output: 'classes',
  });
  return {
    judge(problem) {
      const { test, signature, givesBack } = parts(problem);
      const { source, linesBeforeTest } = judgeSource(signature, test);
      return build(source, {
        gives_back: givesBack,
        lines_before_test: linesBeforeTest,
        test_lines: test.split('\n').length,
      });
    },
    guest(problem, program) {
      const { test, signature, givesBack } = parts(problem);
      const around = surroundings(signature);
      return build(completeProgram(program, around), {
        entry_point: around.entryPoint,
        class: around.className,
        gives_back: givesBack,
        // MultiPL-E runs programs with assertions, which its tests need; the others run them without.
        assertions: /\bassert\b/.test(maskCode(test)),
      });
    },
    whole: (program) => build(closeBraces(program), {}),
    emptyProgram: 'class Main {\n  public static void main(String[] words) {}\n}\n',
    runs: runCommands(java, prepared),
    readDiagnostics,
    readException,
    outOfMemory: /\bOutOfMemoryError\b|\bcommit_memory\b.*failed/,
  };
}

function parts(problem: Problem): {
  readonly test: string;
  readonly signature: Signature;
  readonly givesBack: boolean;
} {
  if (!hasFunctionTests(problem))
    throw new PasskError('E_INPUT', `${problem.taskId} has no test that calls a method`, {
      expected: 'tests of the kind "function"',
    });
  const { entryPoint, test, copyBack } = problem.tests;
  const signature = readSignature(problem, entryPoint);
  // Of a method without a result nothing else can be seen.
  return { test, signature, givesBack: copyBack === true || signature.returns === 'void' };
}

function surroundings({ source, method, className, membersFrom }: Signature): Surroundings {
  const members = className === undefined ? '' : source.slice(membersFrom, method.from);
  const masked = maskCode(members);
  const names = [...masked.matchAll(/([\w$]+)\s*\([^(){};]*\)[\w$.,\s]*\{/g)].map(
    (match) => match[1] as string,
  );
  const memberNames = [...new Set(names)].filter((name) => findMethods(masked, name).length > 0);
  return {
    entryPoint: method.name,
    className: className ?? 'Solution',
    members: memberNames.length > 0 ? members : '',
    memberNames,
  };
}
