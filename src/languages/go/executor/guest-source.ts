import type { FunctionProblem } from '../../../core/problem.ts';
import { dispatchFile } from './dispatch-source.ts';
import { fileWith, resolveImports } from './imports.ts';
import { packagesOfTest } from './judge-source.ts';
import { declaredNames, type Outline, outlineOf } from './outline.ts';
import { CUSTOMARY_IN_PROGRAMS } from './packages.ts';
import { restatedSignature, signatureOf } from './signature.ts';

export const PROGRAM_FILE = 'program.go';

/** What a program's file is called in its stack: the folder that it was compiled in is nobody's business. */
const SHOWN_FILE = `/${PROGRAM_FILE}`;

const DISPATCH_FILE = 'passk_dispatch.go';

/** A program as one that answers calls of its entry point. */
export function guestFiles(problem: FunctionProblem, program: string): Readonly<Record<string, string>> {
  const { prompt, tests } = problem;
  const asked = outlineOf(prompt);
  const outline = outlineOf(program);
  const suite = [...asked.imports.map(({ path }) => path), ...packagesOfTest(tests.test)];
  const resolved = resolveImports(outline, {
    needNoUse: new Set([...suite, 'testing', 'github.com/stretchr/testify/assert']),
    customary: [...new Set([...asked.imports.map(({ path }) => path), ...customaryBeside(asked)])],
  });
  return {
    [PROGRAM_FILE]: fileWith(outline, resolved, SHOWN_FILE),
    [DISPATCH_FILE]: dispatchFile({
      asked: signatureOf(problem),
      own: restatedSignature(tests.entryPoint, outline),
      printsResults: !/\b(?:assert|require|reflect)\b/.test(tests.test),
      hasMain: declaredNames(outline).has('main'),
      lends: tests.copyBack === true,
    }),
  };
}

/** A program that reads an input and writes an output, as it stands. */
export function wholeFiles(program: string): Readonly<Record<string, string>> {
  return { [PROGRAM_FILE]: `//line ${SHOWN_FILE}:1\n${program}` };
}

/** HumanEval-X and HumanEvalPack, whose prompts have no clause of the package, add some; in MultiPL-E a program brings its own. */
function customaryBeside({ declarations }: Outline): readonly string[] {
  return declarations.some(({ keyword }) => keyword === 'package') ? [] : CUSTOMARY_IN_PROGRAMS;
}
