import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type ColumnSource, parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isPasskError } from '../../../src/core/errors.ts';
import { loadSuite } from '../../../src/problems/load-suite.ts';
import { APPS_CALL_ROW, APPS_ROW, CODE_CONTESTS_ROW, LCB_ROW } from './rows.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'passk-parquet-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string) => join(folder, name);

function write(name: string, columnData: readonly ColumnSource[], schema?: readonly SchemaElement[]): string {
  const buffer = parquetWriteBuffer({
    columnData: [...columnData],
    rowGroupSize: 2,
    ...(schema === undefined ? {} : { schema: [...schema] }),
  });
  writeFileSync(file(name), new Uint8Array(buffer));
  return file(name);
}

/** Rows of texts and integers, a column a field, with one that nobody reads. */
function writeRows(name: string, rows: readonly Readonly<Record<string, unknown>>[]): string {
  const names = Object.keys(rows[0] ?? {});
  const columns = names.map((field) => ({ name: field, data: rows.map((row) => row[field]) as never[] }));
  return write(name, [...columns, { name: 'incorrect_solutions', data: rows.map(() => 'x'.repeat(1000)) }]);
}

test('rows of parquet are the rows of JSON, over all groups', async () => {
  const rows = [APPS_ROW, APPS_CALL_ROW, { ...APPS_ROW, problem_id: 7 }, { ...APPS_ROW, problem_id: 8 }];
  writeFileSync(file('rows.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const parquet = await loadSuite(writeRows('apps.parquet', rows));
  expect(parquet.name).toBe('apps');
  expect(parquet.problems).toEqual((await loadSuite(file('rows.jsonl'))).problems);
  expect(parquet.sha256).toBe((await loadSuite(file('rows.jsonl'))).sha256);
});

test('a row is named by its place, and its field', async () => {
  const rows = [
    LCB_ROW,
    { ...LCB_ROW, question_id: 'b' },
    { ...LCB_ROW, question_id: 'c', private_test_cases: '[{}]' },
  ];
  await expect(loadSuite(writeRows('lcb.parquet', rows))).rejects.toThrow(
    /lcb\.parquet: field "\[2\]\.private_test_cases\.0\.input": it is missing/,
  );
});

/** Lists and records in one another, as CodeContests has them. */
const NESTED: readonly SchemaElement[] = [
  { name: 'root', num_children: 5 },
  { name: 'name', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
  { name: 'description', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
  { name: 'memory_limit_bytes', type: 'INT64', repetition_type: 'OPTIONAL' },
  ...['public_tests', 'private_tests'].flatMap((name): SchemaElement[] => [
    { name, num_children: 2, repetition_type: 'OPTIONAL' },
    ...['input', 'output'].flatMap((side): SchemaElement[] => [
      { name: side, num_children: 1, repetition_type: 'OPTIONAL', converted_type: 'LIST' },
      { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
      { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
    ]),
  ]),
];

test('lists in records are read, and large integers too', async () => {
  const { name, description, public_tests, private_tests } = CODE_CONTESTS_ROW;
  const path = write(
    'contests.parquet',
    [
      { name: 'name', data: [name] },
      { name: 'description', data: [description] },
      { name: 'memory_limit_bytes', data: [268_435_456n] },
      { name: 'public_tests', data: [public_tests] },
      { name: 'private_tests', data: [private_tests] },
    ],
    NESTED,
  );
  expect((await loadSuite(path)).problems).toMatchObject([
    {
      taskId: '1_A. Half',
      tests: {
        cases: [
          { input: '4\n', isPublic: true },
          { input: '9\n', output: '4.5\n' },
        ],
      },
      limits: { memoryLimitMiB: 256 },
    },
  ]);
});

test('a parquet file that is damaged is an error of passk’s, or its rows are read', async () => {
  const whole = readFileSync(
    writeRows('whole.parquet', [APPS_ROW, { ...APPS_ROW, problem_id: 1 }, APPS_CALL_ROW]),
  );
  const attempt = async (bytes: Buffer) => {
    writeFileSync(file('damaged.parquet'), bytes);
    try {
      await loadSuite(file('damaged.parquet'));
    } catch (error) {
      if (!isPasskError(error) || error.code !== 'E_INPUT') throw error;
      expect(error.place.file).toBe(file('damaged.parquet'));
    }
  };
  const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(changes, fc.nat(), fc.boolean(), async (bytes, end, isCut) => {
      const changed = Buffer.from(isCut ? whole.subarray(0, end % whole.length) : whole);
      for (const [at, byte] of bytes) if (changed.length > 4) changed[4 + (at % (changed.length - 4))] = byte;
      await attempt(changed);
    }),
    { numRuns: 400 },
  );
});
