import { PasskError } from '../../../core/errors.ts';
import type { Problem } from '../../../core/problem.ts';
import { enclosingClass } from '../text/enclosing-class.ts';
import { type DeclaredMethod, findMethods } from '../text/find-methods.ts';
import { maskCode } from '../text/mask-code.ts';
import { checkCrosses } from './crossing-types.ts';

/** The entry point as its prompt, or else the canonical solution, declares it. */
export interface Signature {
  readonly method: DeclaredMethod;
  /** The source that declares it. */
  readonly source: string;
  /** The class around it; undefined where the source has none. */
  readonly className: string | undefined;
  /** Of that class: behind its brace. */
  readonly membersFrom: number;
  readonly parameterNames: readonly string[];
  /** The type of the result. */
  readonly returns: string;
}

const MODIFIERS =
  /@\w[\w.]*(?:\s*\([^)]*\))?|\b(?:public|protected|private|static|final|abstract|synchronized|native|strictfp|default)\b/g;

/** @throws PasskError E_INPUT where nothing declares the entry point, or a type of it does not cross */
export function readSignature(problem: Problem, entryPoint: string): Signature {
  const { prompt, canonicalSolution, taskId } = problem;
  const signature =
    signatureIn(prompt, entryPoint) ?? signatureIn(`${prompt}${canonicalSolution}`, entryPoint);
  if (signature !== undefined) return signature;
  throw new PasskError('E_INPUT', `${taskId} declares no method ${entryPoint}`, {
    field: 'prompt',
    expected: `a method ${entryPoint} with its parameters, in the prompt or in the canonical solution`,
  });
}

function signatureIn(source: string, entryPoint: string): Signature | undefined {
  const masked = maskCode(source);
  const method = findMethods(masked, entryPoint).at(-1);
  if (method === undefined) return undefined;
  const around = enclosingClass(masked, method.from);
  const declared = method.head.replace(MODIFIERS, ' ').trim();
  const [variables, returns] = splitVariables(declared);
  const known = new Set([...namesOf(variables), ...classVariables(masked, around?.open)]);
  const parameters = splitParameters(method.parameters);
  for (const type of [returns, ...parameters.map(([type]) => type)]) checkCrosses(type, known, entryPoint);
  return {
    method,
    source,
    className: around?.name,
    membersFrom: around === undefined ? 0 : around.open + 1,
    parameterNames: parameters.map(([, name]) => name),
    returns,
  };
}

/** `<T extends Number> List<T>` is `<T extends Number>` and `List<T>`. */
function splitVariables(declared: string): readonly [variables: string, type: string] {
  if (!declared.startsWith('<')) return ['', declared];
  let depth = 0;
  for (let i = 0; i < declared.length; i++) {
    if (declared[i] === '<') depth += 1;
    if (declared[i] === '>') depth -= 1;
    if (depth === 0) return [declared.slice(0, i + 1), declared.slice(i + 1).trim()];
  }
  return ['', declared];
}

function namesOf(variables: string): readonly string[] {
  return [...variables.matchAll(/[<,]\s*([\w$]+)/g)].map((match) => match[1] as string);
}

function classVariables(masked: string, open: number | undefined): readonly string[] {
  if (open === undefined) return [];
  return namesOf(/\bclass\s+[\w$]+\s*(<[^{]*>)[^<>{]*$/.exec(masked.slice(0, open))?.[1] ?? '');
}

/** Types and names; commas between the brackets of a type separate nothing. */
function splitParameters(text: string): readonly (readonly [type: string, name: string])[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const sign of text) {
    if (/[<(]/.test(sign)) depth += 1;
    if (/[>)]/.test(sign)) depth -= 1;
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts
    .map((part) => /^([\s\S]*?)([\w$]+)\s*((?:\[\s*\]\s*)*)$/.exec(part.replace(MODIFIERS, ' ').trim()))
    .flatMap((match) =>
      match === null ? [] : [[`${match[1]}${match[3]}`.trim(), match[2] as string] as const],
    );
}
