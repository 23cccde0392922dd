import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { isPasskError } from '../../../src/core/errors.ts';
import type { Problem } from '../../../src/core/problem.ts';
import { hashSuite } from '../../../src/problems/hash-suite.ts';
import { problemsOfRows } from '../../../src/problems/read-problems.ts';
import { ALL_ROWS, LCB_ROW, OPEN_INSTRUCT_ROW, packed } from './rows.ts';

type Value = unknown;

/** Where a change is made: `unwrapped` goes on into JSON that stands in a text. */
interface Place {
  readonly path: readonly (string | number)[];
  readonly value: Value;
}

/** Of each format; more are a matter of patience: `MUTATED_ROWS=3000 npx vitest run test/problems/judge-data/mutated-rows`. */
const RUNS = Number(process.env.MUTATED_ROWS ?? 400);

function placesIn(value: Value, path: readonly (string | number)[] = []): readonly Place[] {
  const inner = isJson(value) ? (JSON.parse(value) as Value) : value;
  const parts =
    typeof inner === 'object' && inner !== null
      ? Object.entries(inner).flatMap(([key, part]) =>
          placesIn(part, [...path, Array.isArray(inner) ? Number(key) : key]),
        )
      : [];
  return [{ path, value }, ...parts];
}

function isJson(value: Value): value is string {
  try {
    return typeof value === 'string' && /^[[{]/.test(value) && JSON.parse(value) !== undefined;
  } catch {
    return false;
  }
}

function changedAt(value: Value, [key, ...rest]: readonly (string | number)[], to: Value): Value {
  if (key === undefined) return to;
  if (typeof value === 'string') return JSON.stringify(changedAt(JSON.parse(value), [key, ...rest], to));
  const copy = Array.isArray(value) ? [...(value as Value[])] : { ...(value as Record<string, Value>) };
  const part = changedAt((copy as Record<string, Value>)[key], rest, to);
  if (part === undefined && Array.isArray(copy)) copy.splice(key as number, 1);
  else if (part === undefined) delete (copy as Record<string, Value>)[key];
  else (copy as Record<string, Value>)[key] = part;
  return copy;
}

const STRANGE = fc.oneof(
  fc.constantFrom<Value>(
    undefined,
    null,
    '',
    ' ',
    0,
    -1,
    1e21,
    2 ** 60,
    true,
    [],
    {},
    [[]],
    [null],
    [''],
    ['1'],
    '[',
    '{}',
    '[{}]',
    '"',
    'AAAA',
    '../x',
    '\ud800',
    'function',
    '__proto__',
    '{"inputs": ["1"], "outputs": ["1"]}',
    '[{"input": "1", "output": "1"}]',
    { inputs: [[1]], outputs: [1], fn_name: 'f' },
    { input: ['1'], output: ['1'] },
  ),
  fc.jsonValue({ maxDepth: 2 }),
  fc.string(),
);

/** Everything that a problem is used for has the type that it says. */
function requireWhole({ taskId, prompt, canonicalSolution, tests, tags = [], limits = {} }: Problem): void {
  for (const text of [taskId, prompt, canonicalSolution, ...tags]) expect(typeof text).toBe('string');
  for (const limit of Object.values(limits)) expect(limit).toBeGreaterThan(0);
  if (tests.kind === 'cases') {
    expect(tests.cases.length).toBeGreaterThan(0);
    for (const { input, output } of tests.cases)
      expect([typeof input, typeof output]).toEqual(['string', 'string']);
  } else if (tests.kind === 'calls') {
    expect(tests.calls.length).toBeGreaterThan(0);
    for (const { argumentsJson, resultJson } of tests.calls)
      expect([Array.isArray(JSON.parse(argumentsJson)), typeof JSON.parse(resultJson)]).toContain(true);
  }
}

const formats: Record<string, readonly object[]> = { ...ALL_ROWS };
beforeAll(() => {
  formats['LiveCodeBench, packed'] = [{ ...LCB_ROW, private_test_cases: packed(LCB_ROW.private_test_cases) }];
  formats['open-instruct, packed'] = [
    { ...OPEN_INSTRUCT_ROW, ground_truth: packed([{ input: '1', output: '2' }]) },
  ];
});

test.each([...Object.keys(ALL_ROWS), 'LiveCodeBench, packed', 'open-instruct, packed'])(
  'a row of %s that was changed anywhere is read, left out, or refused by file, row and field',
  async (format) => {
    const rows = formats[format] ?? [];
    const places = rows.flatMap((row) => placesIn(row).map(({ path, value }) => ({ row, path, value })));
    const change = fc.record({
      place: fc.constantFrom(...places),
      to: STRANGE,
      textAt: fc.option(fc.tuple(fc.nat(), fc.string({ maxLength: 3 })), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ place, to, textAt }) => {
        const { row, path, value } = place;
        // A text is often changed within, so that what is in it is damaged and not gone.
        const inner =
          textAt !== undefined && typeof value === 'string' && value !== ''
            ? value.slice(0, textAt[0] % value.length) +
              textAt[1] +
              value.slice((textAt[0] % value.length) + 1)
            : to;
        if (path.length === 0) return;
        const text = JSON.stringify(changedAt(row, path, inner));
        await requireReadOrRefused(JSON.parse(text) as object, text);
      }),
      { numRuns: RUNS },
    );
  },
);

const GOOD = { task_id: 'good', prompt: '', cases: [{ input: '1', output: '1' }] };

async function requireReadOrRefused(record: object, text: string): Promise<void> {
  async function* placed() {
    yield { record: GOOD as Record<string, unknown>, file: 'rows.jsonl', line: 1 };
    yield { record: record as Record<string, unknown>, file: 'rows.jsonl', line: 2, text };
  }
  try {
    const { problems, leftOut } = await problemsOfRows(placed(), 'rows.jsonl');
    expect(problems.length + leftOut.length).toBe(2);
    problems.forEach(requireWhole);
    hashSuite(problems);
  } catch (error) {
    if (!isPasskError(error) || error.code !== 'E_INPUT') throw error;
    expect(error.place).toMatchObject({ file: 'rows.jsonl', line: 2 });
    expect(error.place.field ?? '', error.message).not.toBe('');
  }
}
