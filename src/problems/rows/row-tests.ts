import type { PasskError } from '../../core/errors.ts';
import type { CallsTests, FunctionCall } from '../../core/tests/calls-tests.ts';
import type { TestCase } from '../../core/tests/cases-tests.ts';
import { isJson, jsonText } from './exact-json.ts';

/** An input with what is to come of it, and the fields in which they stand. */
export interface RowPair {
  readonly input: unknown;
  readonly output: unknown;
  readonly inputField: string;
  readonly outputField: string;
  /** The task's description shows it. @default false */
  readonly isPublic?: boolean;
}

/** Makes the error for a field of a row: whoever reads the row knows where it stands. */
export type RowFault = (field: string, problem: string, expected: string, hint?: string) => PasskError;

/**
 * Two lists of the same length as pairs.
 *
 * @throws what `fault` makes, for lists of different lengths: a test without its result would pass any program
 */
export function pairsOf(
  inputs: readonly unknown[],
  outputs: readonly unknown[],
  field: string,
  fault: RowFault,
): readonly RowPair[] {
  if (inputs.length !== outputs.length || inputs.length === 0)
    throw fault(
      `${field}.outputs`,
      `there are ${inputs.length} inputs and ${outputs.length} outputs`,
      'an output for each input, and at least one',
    );
  return inputs.map((input, i) => ({
    input,
    output: outputs[i],
    inputField: `${field}.inputs.${i}`,
    outputField: `${field}.outputs.${i}`,
  }));
}

/** Pairs for whole programs: each side a text, or a list of its lines. */
export function casesOf(pairs: readonly RowPair[], fault: RowFault): readonly TestCase[] {
  return pairs.map(({ input, output, inputField, outputField, isPublic }) => ({
    input: textOf(input, inputField, fault),
    output: textOf(output, outputField, fault),
    ...(isPublic === true ? { isPublic } : {}),
  }));
}

/** Pairs for a function: a list of arguments and a value, or texts with one JSON value a line. */
export function callsOf(functionName: string, pairs: readonly RowPair[], fault: RowFault): CallsTests {
  return {
    kind: 'calls',
    functionName,
    calls: pairs.map((pair) => ({
      ...callOf(pair, fault),
      ...(pair.isPublic === true ? { isPublic: true } : {}),
    })),
    resultsMayBeWrapped: areWrapped(pairs),
  };
}

function textOf(value: unknown, field: string, fault: RowFault): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((line) => typeof line === 'string')) return value.join('\n');
  throw fault(
    field,
    value === undefined || value === null ? 'it is missing' : `${shown(value)} is no text`,
    'a text, or a list of its lines',
    'A list of arguments needs "fn_name", the function that is called with them.',
  );
}

function callOf({ input, output, inputField, outputField }: RowPair, fault: RowFault): FunctionCall {
  return typeof input === 'string'
    ? {
        argumentsJson: `[${jsonLines(input, inputField, fault).join(',')}]`,
        resultJson: jsonOrText(output, outputField, fault),
      }
    : {
        argumentsJson: listJson(input, inputField, fault),
        resultJson: json(output, outputField, fault),
      };
}

/** Some data sets put each result into a list of its own. Where all results are lists of one, nobody can tell. */
function areWrapped(pairs: readonly RowPair[]): boolean {
  return pairs.every(
    ({ input, output }) => typeof input !== 'string' && Array.isArray(output) && output.length === 1,
  );
}

function jsonLines(text: string, field: string, fault: RowFault): readonly string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  for (const [i, line] of lines.entries()) {
    if (isJson(line)) continue;
    throw fault(
      field,
      `line ${i + 1}, ${shown(line)}, is no JSON`,
      'an argument a line, as JSON, or a list of arguments',
    );
  }
  return lines;
}

/** Where inputs are JSON text, so are outputs; what is none is a text that somebody forgot to quote. */
function jsonOrText(output: unknown, field: string, fault: RowFault): string {
  if (typeof output !== 'string') return json(output, field, fault);
  return isJson(output) ? output : JSON.stringify(output);
}

function listJson(input: unknown, field: string, fault: RowFault): string {
  if (Array.isArray(input)) return json(input, field, fault);
  throw fault(
    field,
    `${shown(input)} is no list`,
    'a list of arguments, or a text with one JSON value a line',
  );
}

function json(value: unknown, field: string, fault: RowFault): string {
  const text = jsonText(value, (number) => {
    if (Number.isSafeInteger(number) || (Number.isFinite(number) && !Number.isInteger(number))) return;
    throw fault(
      field,
      `the number ${number} may have been rounded on its way`,
      `integers up to ${Number.MAX_SAFE_INTEGER}`,
      'Larger ones keep their digits as text: a line of JSON for each argument.',
    );
  });
  if (text === undefined) throw fault(field, 'it is missing', 'a JSON value');
  return text;
}

function shown(value: unknown): string {
  return String(jsonText(value, () => undefined)).slice(0, 60);
}
