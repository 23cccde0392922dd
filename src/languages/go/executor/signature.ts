import { PasskError } from '../../../core/errors.ts';
import type { FunctionProblem } from '../../../core/problem.ts';
import { type Declaration, declaredNames, type Outline, outlineOf } from './outline.ts';
import { depthChange, type Token } from './tokens.ts';

/** What a function takes and gives, as types of the source. */
export interface Signature {
  readonly name: string;
  readonly parameters: readonly string[];
  /** The last parameter takes any number of arguments; its type is then that of one. */
  readonly isVariadic: boolean;
  readonly results: readonly string[];
}

const PLAIN =
  /^(?:bool|string|u?int(?:8|16|32|64)?|uintptr|byte|rune|float(?:32|64)|complex(?:64|128)|any|error|interface|map|struct)$/;

/**
 * The signature of a problem's entry point, from its prompt, or from its canonical solution where the prompt has none.
 *
 * @throws PasskError E_INPUT where there is none, or a type does not cross between processes
 */
export function signatureOf({ taskId, prompt, canonicalSolution, tests }: FunctionProblem): Signature {
  const { entryPoint } = tests;
  for (const source of [prompt, `${prompt}\n${canonicalSolution}`]) {
    const outline = outlineOf(source);
    const signature = restatedSignature(entryPoint, outline);
    if (signature === undefined) continue;
    const foreign = foreignType(signature, declaredNames(outline));
    if (foreign === undefined) return signature;
    throw new PasskError('E_INPUT', `a value of type ${foreign} of ${entryPoint} can't be passed`, {
      field: taskId,
      expected:
        'numbers, strings, bools, slices, arrays, maps, pointers, interfaces, errors, structs of the prompt',
    });
  }
  throw new PasskError('E_INPUT', `its prompt declares no function ${entryPoint}`, {
    field: taskId,
    expected: `func ${entryPoint}(...)`,
  });
}

/** The signature that a program gives the entry point itself, whatever its types are; undefined where it has none. */
export function restatedSignature(name: string, outline: Outline): Signature | undefined {
  const declaration = outline.declarations.findLast(
    ({ keyword, names }) => keyword === 'func' && names[0] === name,
  );
  return declaration === undefined ? undefined : read(name, declaration, outline.source);
}

function read(name: string, { tokens }: Declaration, source: string): Signature {
  const text = (part: readonly Token[]) =>
    part.length === 0 ? '' : source.slice(part[0]?.from, part.at(-1)?.to);
  if (tokens[2]?.text !== '(')
    return { name, parameters: [`${name}${text(tokens.slice(2, 6))}`], isVariadic: false, results: [] };
  const end = closing(tokens, 2);
  const parameters = typesOf(tokens.slice(3, end), text);
  const isVariadic = parameters.at(-1)?.startsWith('...') === true;
  const rest = tokens.slice(end + 1);
  const isList = rest[0]?.text === '(';
  const results = isList
    ? typesOf(rest.slice(1, closing(rest, 0)), text)
    : [text(untilBody(rest))].filter((type) => type !== '');
  return { name, parameters: parameters.map((type) => type.replace(/^\.\.\.\s*/, '')), isVariadic, results };
}

/** Where the bracket that opens at a place closes. */
function closing(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let i = at; i < tokens.length; i++) {
    depth += depthChange(tokens[i] as Token);
    if (depth === 0) return i;
  }
  return tokens.length;
}

/** A type ends before the brace of the body, but not before that of `interface{}`. */
function untilBody(tokens: readonly Token[]): readonly Token[] {
  let depth = 0;
  for (const [at, token] of tokens.entries()) {
    const opensBody = token.text === '{' && !/^(?:interface|struct)$/.test(tokens[at - 1]?.text ?? '');
    if (depth === 0 && opensBody) return tokens.slice(0, at);
    depth += depthChange(token);
  }
  return tokens;
}

/** The types of a list, each as often as there are names for it. */
function typesOf(tokens: readonly Token[], text: (part: readonly Token[]) => string): readonly string[] {
  const entries = splitAtCommas(tokens);
  const isNamed = entries.some(
    ([first, second]) =>
      first?.kind === 'name' &&
      second !== undefined &&
      second.text !== '.' &&
      !(PLAIN.test(first.text) && /^[[{]$/.test(second.text)) &&
      first.text !== 'map' &&
      first.text !== 'func' &&
      first.text !== 'chan',
  );
  if (!isNamed) return entries.map(text);
  const types: string[] = [];
  let type = '';
  for (const entry of entries.toReversed()) {
    if (entry.length > 1) type = text(entry.slice(1));
    types.unshift(type);
  }
  return types;
}

function splitAtCommas(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const entries: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    depth += depthChange(token);
    if (depth === 0 && token.text === ',') entries.push([]);
    else entries.at(-1)?.push(token);
  }
  return entries.filter((entry) => entry.length > 0);
}

function foreignType({ parameters, results }: Signature, own: ReadonlySet<string>): string | undefined {
  return [...parameters, ...results].find(
    (type) =>
      /\b(?:func|chan)\b|\w\.\w|^$/.test(type) ||
      (!/\bstruct\b/.test(type) &&
        [...type.matchAll(/[\p{L}_][\p{L}\p{Nd}_]*/gu)].some(
          ([name]) => !PLAIN.test(name) && !own.has(name),
        )),
  );
}
