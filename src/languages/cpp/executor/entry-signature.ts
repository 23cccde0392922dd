import { PasskError } from '../../../core/errors.ts';
import type { Problem } from '../../../core/problem.ts';
import { functionTestsOf } from '../../../core/tests/function-tests-of.ts';
import { blankOut } from './blank-out.ts';
import { checkType, declaredTypes } from './crossing-types.ts';
import { withKnownUnions } from './generated-unions.ts';
import { findSignature, type Signature } from './signature.ts';
import { type DeclaredStruct, declaredStructs, structsIn } from './struct-codecs.ts';

/** What the judge and the dispatch are written from. */
export interface EntrySignature {
  readonly signature: Signature;
  /** What the judge declares before the entry point: includes, types, functions that prompt and test share. */
  readonly before: string;
  /** What follows the entry point in the prompt, where that closes it. */
  readonly behind: string;
  readonly usesStd: boolean;
  /** Of the prompt, that the signature names. */
  readonly structs: readonly DeclaredStruct[];
}

/** Of the result and the parameters. */
export function typesOf({ result, parameters }: Signature): readonly string[] {
  return [result, ...parameters.map(({ type }) => type)];
}

/**
 * The signature of a problem's entry point: the prompt's, else the canonical solution's, else the test's own declaration.
 *
 * @throws PasskError E_INPUT where there is none, or a type of it does not cross
 */
export function entrySignature(problem: Problem): EntrySignature {
  const { entryPoint, test } = functionTestsOf(problem);
  const { source, names } = withKnownUnions(problem.prompt);
  if (/^ *std::nullopt f\d+;/m.test(problem.prompt))
    throw new PasskError(
      'E_INPUT',
      'the prompt has a member of type std::nullopt, which is a value: no compiler takes it',
      {
        field: 'prompt',
        expected: 'std::nullopt_t',
      },
    );
  const bodies = [source, `${source}${problem.canonicalSolution}`];
  const text = bodies.find((body) => findSignature(body, entryPoint) !== undefined) ?? test;
  const signature = findSignature(text, entryPoint);
  if (signature === undefined)
    throw new PasskError('E_INPUT', `nothing declares ${JSON.stringify(entryPoint)} with its types`, {
      field: 'prompt',
      expected: 'a prompt that ends inside of the function, or a canonical solution that defines it',
    });
  const code = blankOut(source);
  const types = typesOf(signature);
  // Those of MultiPL-E's unions have a codec of their own.
  const own = declaredStructs(code).filter(({ name }) => !names.includes(name));
  const structs = structsIn(types, own);
  const known = [...names, ...structs.map(({ name }) => name)];
  const declared = declaredTypes(`${code}\n${blankOut(problem.canonicalSolution)}`, known);
  const members = structs.flatMap((one) => one.members.map(({ type }) => type));
  for (const type of [...types, ...members]) checkType(type, entryPoint, declared);
  const isDeclaredByTest = text === test;
  return {
    signature,
    structs,
    before: isDeclaredByTest ? source : text.slice(0, signature.from),
    behind: isDeclaredByTest ? '' : behindBody(text, signature.bodyFrom),
    usesStd: /\busing\s+namespace\s+std\s*;/.test(blankOut(text)),
  };
}

/** Nothing where the body stays open, as in prompts that a model continues. */
function behindBody(source: string, bodyFrom: number): string {
  const code = blankOut(source);
  if (!/[{;]/.test(code[bodyFrom - 1] ?? '')) return '';
  if (code[bodyFrom - 1] === ';') return source.slice(bodyFrom);
  let depth = 1;
  for (let at = bodyFrom; at < code.length; at++) {
    if (code[at] === '{') depth += 1;
    else if (code[at] === '}') depth -= 1;
    if (depth === 0) return source.slice(at + 1);
  }
  return '';
}
