import type { ProblemTests } from '../../core/tests/problem-tests.ts';
import { FUNCTION_NAME } from '../layouts/function-name.ts';
import { isPacked, unpackTests } from '../pickle/unpack-tests.ts';
import { assertionTests } from './assertion-tests.ts';
import { parseExactJson, parseJson } from './exact-json.ts';
import { callsOf, casesOf, type RowFault, type RowPair } from './row-tests.ts';
import { WRITTEN_TESTS, writtenTests } from './written-tests.ts';

/** Where tests stand in a row, and what is known of them besides. */
export interface TestsField {
  /** What errors call it. */
  readonly field: string;
  /** The tests; or JSON text of them; or that, pickled and packed. */
  readonly value: unknown;
  /** The value with the digits of its numbers, where `value` has lost them. @default value */
  readonly exact?: () => unknown;
  /** The task's description shows these. @default false */
  readonly arePublic?: boolean;
}

/**
 * The tests that fields of a row have in any of the ways in which data sets write them. A test that stands in a public field and in a hidden
 * one is public.
 *
 * @param named the function that is called, where the row says it elsewhere
 * @returns undefined where all fields are empty
 * @throws what `fault` makes, naming the field, for what can't be read in one way only
 */
export function readTests(
  fields: readonly TestsField[],
  named: string | undefined,
  fault: RowFault,
): ProblemTests | undefined {
  const unpacked = fields.map((field) => unpackedField(field, fault));
  const read = unpacked.map(({ field, value }) =>
    writtenTests(parsed(value, field, parseJson, fault), field, fault),
  );
  const [{ field } = { field: '' }] = fields;
  const name = functionOf(read, named, field, fault);
  const assertions = read.flatMap((one) => one.assertions ?? []);
  const hasPairs = read.some(({ pairs }) => pairs.length > 0);
  if (assertions.length > 0) {
    if (hasPairs) throw fault(field, 'assertions stand beside inputs', 'one of the two');
    return assertionTests(assertions, name, field, fault);
  }
  if (!hasPairs) return undefined;
  const pairs = unpacked.flatMap((one, i): readonly RowPair[] => {
    // Programs read and write texts, which have no digits to lose.
    const exact = name === undefined ? read[i]?.pairs : exactPairs(one, fault);
    return one.arePublic === true
      ? (exact ?? []).map((pair) => ({ ...pair, isPublic: true }))
      : (exact ?? []);
  });
  const kept = withoutTwins(pairs);
  return name === undefined ? { kind: 'cases', cases: casesOf(kept, fault) } : callsOf(name, kept, fault);
}

/** The one function that all say, where any says one. */
function functionOf(
  read: readonly { readonly functionName?: string; readonly callFunction?: boolean }[],
  named: string | undefined,
  field: string,
  fault: RowFault,
): string | undefined {
  const names = new Set(
    [named, ...read.map(({ functionName }) => functionName)].filter((one) => one !== undefined),
  );
  if (names.size > 1)
    throw fault(field, `it names functions ${[...names].join(' and ').slice(0, 90)}`, 'one function');
  const [name] = names;
  if (name !== undefined && !FUNCTION_NAME.test(name))
    throw fault(
      field,
      `the function is called ${JSON.stringify(name.slice(0, 60))}`,
      'the name of a function',
    );
  if (name === undefined && read.some(({ callFunction }) => callFunction === true))
    throw fault(field, 'its tests call a function, and nothing says which', 'the name of one');
  if (name !== undefined && read.some(({ callFunction }) => callFunction === false))
    throw fault(field, `its tests run a program, and the row names the function ${name}`, 'one of the two');
  return name;
}

function unpackedField(field: TestsField, fault: RowFault): TestsField {
  const { value } = field;
  if (typeof value !== 'string' || !isPacked(value)) return field;
  return { ...field, value: unpackTests(value, field.field, fault) };
}

function exactPairs({ field, value, exact }: TestsField, fault: RowFault): readonly RowPair[] {
  const whole =
    typeof value === 'string' || exact === undefined
      ? parsed(value, field, parseExactJson, fault)
      : parsed('the row', field, exact, fault);
  return writtenTests(whole, field, fault).pairs;
}

function parsed(value: unknown, field: string, parse: (text: string) => unknown, fault: RowFault): unknown {
  if (typeof value !== 'string') return value;
  if (value.trim() === '') return undefined;
  try {
    return parse(value);
  } catch (error) {
    throw fault(field, `malformed JSON: ${(error as Error).message.slice(0, 120)}`, WRITTEN_TESTS);
  }
}

/** A hidden test that is also a public one is kept once, as the public one. */
function withoutTwins(pairs: readonly RowPair[]): readonly RowPair[] {
  const shown = pairs.filter(({ isPublic }) => isPublic === true);
  return pairs.filter(
    ({ input, output, isPublic }) =>
      isPublic === true || !shown.some((one) => isSame(one.input, input) && isSame(one.output, output)),
  );
}

function isSame(a: unknown, b: unknown): boolean {
  return (
    a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b))
  );
}
