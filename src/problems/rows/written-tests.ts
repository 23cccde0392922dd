import { isRecord } from '../../core/is-record.ts';
import { describe } from '../../jsonl/parse-record.ts';
import { pairsOf, type RowFault, type RowPair } from './row-tests.ts';

/** What a row says of its tests, before it is known whether a function is called. */
export interface WrittenTests {
  readonly pairs: readonly RowPair[];
  readonly assertions?: readonly string[];
  readonly functionName?: string;
  /** Whether the tests themselves say that they call a function; absent where they say nothing. */
  readonly callFunction?: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

export const WRITTEN_TESTS =
  '{"inputs": [...], "outputs": [...]}, a list of {"input", "output"}, or a list of assertions; or JSON text of it';

/** Whether tests of these types, as data sets call them, call a function. */
const CALL_FUNCTION: Readonly<Record<string, boolean>> = {
  stdin: false,
  stdin_stdout: false,
  stdio: false,
  functional: true,
  function_call: true,
};

/**
 * Tests in any of the ways in which data sets write them.
 *
 * @throws what `fault` makes, naming the field
 */
export function writtenTests(value: unknown, field: string, fault: RowFault): WrittenTests {
  if (value === undefined || value === null) return { pairs: [] };
  if (Array.isArray(value)) return testsInList(value, field, fault);
  if (isRecord(value)) return testsInRecord(value, field, fault);
  throw fault(field, `it is ${describe(value)}`, WRITTEN_TESTS);
}

/** The name of a function, or undefined where there is none. */
export function functionNameIn(value: unknown, field: string, fault: RowFault): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string') return value;
  throw fault(field, `it is ${describe(value)}`, 'the name of a function, or nothing');
}

function testsInRecord(record: Fields, field: string, fault: RowFault): WrittenTests {
  const functionName = functionNameIn(record.fn_name, `${field}.fn_name`, fault);
  const named = functionName === undefined ? {} : { functionName };
  const { assert_case: assertions, inputs = record.input, outputs = record.output } = record;
  if (assertions !== undefined && assertions !== null) {
    const list = textsOf(assertions, `${field}.assert_case`, fault);
    if (list.length > 0) return { ...named, pairs: [], assertions: list };
  }
  if (inputs === undefined && outputs === undefined)
    throw fault(field, 'it has neither inputs nor outputs', WRITTEN_TESTS);
  const lists = [
    listOf(inputs, `${field}.inputs`, fault),
    listOf(outputs, `${field}.outputs`, fault),
  ] as const;
  if (lists.every((list) => list.length === 0)) return { ...named, pairs: [] };
  return { ...named, pairs: pairsOf(...lists, field, fault) };
}

function testsInList(list: readonly unknown[], field: string, fault: RowFault): WrittenTests {
  if (list.length > 0 && list.every((item) => typeof item === 'string'))
    return { pairs: [], assertions: list };
  const kinds = new Set<string>();
  let kind: Pick<WrittenTests, 'functionName' | 'callFunction'> = {};
  const pairs = list.map((item, i): RowPair => {
    const place = `${field}.${i}`;
    if (!isRecord(item)) throw fault(place, `it is ${describe(item)}`, 'a test {"input", "output"}');
    kind = kindOf(item, place, fault);
    kinds.add(JSON.stringify(kind));
    const { input, output } = item;
    for (const [name, part] of Object.entries({ input, output }))
      if (part === undefined || (part === null && kind.functionName === undefined))
        throw fault(`${place}.${name}`, 'it is missing', `the ${name} of the test`);
    return { input, output, inputField: `${place}.input`, outputField: `${place}.output` };
  });
  if (kinds.size > 1)
    throw fault(field, 'its tests are of several functions, or some of none', 'one for all of them');
  return { ...kind, pairs };
}

/** What one test calls. */
function kindOf(
  test: Fields,
  place: string,
  fault: RowFault,
): Pick<WrittenTests, 'functionName' | 'callFunction'> {
  const metadata = isRecord(test.metadata) ? test.metadata : {};
  const functionName = functionNameIn(test.fn_name ?? metadata.func_name, `${place}.fn_name`, fault);
  const named = functionName === undefined ? {} : { functionName };
  const stated = test.testtype ?? test.type;
  if (stated === undefined || stated === null) return named;
  const word = typeof stated === 'string' ? stated.toLowerCase() : '';
  if (Object.hasOwn(CALL_FUNCTION, word)) return { ...named, callFunction: CALL_FUNCTION[word] === true };
  throw fault(
    `${place}.type`,
    `tests of type ${JSON.stringify(stated).slice(0, 60)} are not known`,
    Object.keys(CALL_FUNCTION).join(', '),
  );
}

function listOf(value: unknown, field: string, fault: RowFault): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value === undefined || value === null) return [];
  throw fault(field, `it is ${describe(value)}`, 'a list');
}

function textsOf(value: unknown, field: string, fault: RowFault): readonly string[] {
  const list = listOf(value, field, fault);
  for (const [i, item] of list.entries())
    if (typeof item !== 'string') throw fault(`${field}.${i}`, `it is ${describe(item)}`, 'an assertion');
  return list as readonly string[];
}
