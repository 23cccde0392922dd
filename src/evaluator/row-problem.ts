import { definedOnly } from '../core/defined-only.ts';
import { PasskError } from '../core/errors.ts';
import type { ProblemLimits } from '../core/problem.ts';
import type { FunctionCall } from '../core/tests/calls-tests.ts';
import type { ComparisonName } from '../core/tests/comparison-name.ts';
import type { Tolerance } from '../core/tests/tolerance.ts';
import { DEFAULT_LANGUAGE, describedLanguage } from '../languages/languages.ts';
import { checkOf } from '../problems/layouts/mbpp.ts';
import type { AdHocProblem, CallsProblem, CasesProblem } from './ad-hoc-problem.ts';

/**
 * The tests of a task as data sets for training have them (APPS, TACO, PRIME, DeepCoder, LiveCodeBench's functional tasks): two lists of
 * the same length, or assertions.
 */
export interface TestRow {
  /** Appears in results. @default 'ad-hoc' */
  readonly taskId?: string;
  /** Without `functionName` a text, or a list of its lines; with it a list of arguments, or a text with one JSON value a line. */
  readonly inputs?: readonly unknown[];
  /** One for each input. With `functionName` a value, or JSON text where the input is text. */
  readonly outputs?: readonly unknown[];
  /** The function that is called with the inputs; a method of `class Solution`, where the answer has one. */
  readonly functionName?: string;
  /** Python assertions, in place of inputs and outputs. */
  readonly assertions?: readonly string[];
  readonly compare?: ComparisonName;
  readonly tolerance?: Tolerance;
  readonly limits?: ProblemLimits;
}

/**
 * The problem that a row means.
 *
 * @throws PasskError E_INPUT that names the field, for a row that can't be read one way only: lists of different lengths (a test without its
 *   result would pass any program), inputs that are neither text nor lines, integers that JSON has rounded.
 * @example
 * problemOfRow({ inputs: [['3', '1 2 3']], outputs: ['6'] }); // { cases: [{ input: '3\n1 2 3', output: '6' }] }
 * problemOfRow({ functionName: 'add', inputs: [[1, 2]], outputs: [3] }); // { functionName: 'add', calls: [...] }
 */
export function problemOfRow(row: TestRow): AdHocProblem | CasesProblem | CallsProblem {
  const { taskId, limits, compare, tolerance, functionName, assertions } = row;
  const common = definedOnly({ taskId, limits });
  if (assertions !== undefined) return { ...common, ...assertionTest(assertions, functionName) };
  const pairs = pairsOf(row);
  if (functionName !== undefined)
    return {
      ...common,
      ...definedOnly({ tolerance }),
      functionName,
      calls: pairs.map(callOf),
      resultsMayBeWrapped: areWrapped(pairs),
    };
  return {
    ...common,
    ...definedOnly({ compare, tolerance }),
    cases: pairs.map(([input, output], i) => ({
      input: textOf(input, `problem.inputs.${i}`),
      output: textOf(output, `problem.outputs.${i}`),
    })),
  };
}

type Pair = readonly [input: unknown, output: unknown];

function pairsOf({ inputs = [], outputs = [] }: TestRow): readonly Pair[] {
  if (inputs.length !== outputs.length || inputs.length === 0)
    throw new PasskError('E_INPUT', `there are ${inputs.length} inputs and ${outputs.length} outputs`, {
      field: 'problem.outputs',
      expected: 'an output for each input, and at least one',
    });
  return inputs.map((input, i) => [input, outputs[i]]);
}

function textOf(value: unknown, field: string): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((line) => typeof line === 'string')) return value.join('\n');
  throw new PasskError('E_INPUT', `${shown(value)} is no text`, {
    field,
    expected: 'a text, or a list of its lines',
    hint: 'A list of arguments needs "fn_name", the function that is called with them.',
  });
}

function callOf([input, output]: Pair, i: number): FunctionCall {
  const fields = [`problem.inputs.${i}`, `problem.outputs.${i}`] as const;
  return typeof input === 'string'
    ? {
        argumentsJson: `[${jsonLines(input, fields[0]).join(',')}]`,
        resultJson: jsonOrText(output, fields[1]),
      }
    : { argumentsJson: listJson(input, fields[0]), resultJson: json(output, fields[1]) };
}

/** Some data sets put each result into a list of its own. Where all results are lists of one, nobody can tell. */
function areWrapped(pairs: readonly Pair[]): boolean {
  return pairs.every(
    ([input, output]) => typeof input !== 'string' && Array.isArray(output) && output.length === 1,
  );
}

function jsonLines(text: string, field: string): readonly string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  for (const [i, line] of lines.entries()) {
    if (isJson(line)) continue;
    throw new PasskError('E_INPUT', `line ${i + 1}, ${shown(line)}, is no JSON`, {
      field,
      expected: 'an argument a line, as JSON, or a list of arguments',
    });
  }
  return lines;
}

/** Where inputs are JSON text, so are outputs; what is none is a text that somebody forgot to quote. */
function jsonOrText(output: unknown, field: string): string {
  if (typeof output !== 'string') return json(output, field);
  return isJson(output) ? output : JSON.stringify(output);
}

function listJson(input: unknown, field: string): string {
  if (Array.isArray(input)) return json(input, field);
  throw new PasskError('E_INPUT', `${shown(input)} is no list`, {
    field,
    expected: 'a list of arguments, or a text with one JSON value a line',
  });
}

function json(value: unknown, field: string): string {
  if (value === undefined)
    throw new PasskError('E_INPUT', 'it is missing', { field, expected: 'a JSON value' });
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'number' || Number.isSafeInteger(part) || !Number.isInteger(part)) return part;
    throw new PasskError('E_INPUT', `the number ${part} may have been rounded on its way`, {
      field,
      expected: `integers up to ${Number.MAX_SAFE_INTEGER}`,
      hint: 'Larger ones keep their digits as text: a line of JSON for each argument.',
    });
  });
}

const TEXT_OR_NOT_FINITE = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g;

/** Also with the numbers that Python's JSON has and JavaScript's has not: it is Python that will read it. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(TEXT_OR_NOT_FINITE, (word) => (word.startsWith('"') ? word : '0')));
    return true;
  } catch {
    return false;
  }
}

const CALLED = /(?<![.\w])([A-Za-z_]\w*)\s*\(/g;
/** What looks like a call in an assertion, and what a library lends it, besides what every program finds. */
const NOT_THE_PROGRAMS: ReadonlySet<string> = new Set(['not', 'isclose']);

function assertionTest(assertions: readonly string[], functionName?: string) {
  if (assertions.length === 0)
    throw new PasskError('E_INPUT', 'there are no assertions', {
      field: 'problem.assert_case',
      expected: 'at least one',
    });
  const builtins = describedLanguage(DEFAULT_LANGUAGE).answers.code?.builtins;
  const isOfProgram = (name: string) => !NOT_THE_PROGRAMS.has(name) && builtins?.has(name) !== true;
  const called = [...assertions.join('\n').matchAll(CALLED)].map(([, name = '']) => name);
  const entryPoint = functionName ?? called.find(isOfProgram);
  if (entryPoint === undefined)
    throw new PasskError('E_INPUT', 'the assertions call no function', {
      field: 'problem.assert_case',
      expected: 'such as "assert add(1, 2) == 3"',
    });
  return { entryPoint, test: checkOf(assertions, entryPoint) };
}

function shown(value: unknown): string {
  return String(JSON.stringify(value)).slice(0, 60);
}
