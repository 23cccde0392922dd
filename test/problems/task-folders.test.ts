import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadSuite } from '../../src/problems/load-suite.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'passk-tasks-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const DOUBLE = {
  'double/task.md':
    'task: t/double\ntags: difficulty:easy, numbers\ncompare: numbers\ntime limit ms: 500\n\nPrint twice\nthe number.\n',
  'double/cases.txt':
    '=== input small public\n2\n\n=== output\n4\n\n\n=== input large\n1000\n=== output\n2000\n=== input 3\n=== output\n',
  'double/solution.py': 'print(2 * int(input()))\n',
  'double/solution.js': 'console.log(2 * Number(require("fs").readFileSync(0)));\n',
  'double/attempts/forgets-to-double.wrong_answer.py': 'print(input())\n',
};

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

test('a folder a task is read as a suite, in each language that has solutions', async () => {
  await write(DOUBLE);
  const { problems } = await loadSuite(folder);
  expect(problems).toEqual([
    {
      taskId: 't/double',
      language: 'python',
      prompt: 'Print twice\nthe number.\n',
      canonicalSolution: DOUBLE['double/solution.py'],
      tags: ['difficulty:easy', 'numbers'],
      limits: { timeLimitMs: 500 },
      tests: {
        kind: 'cases',
        compare: 'numbers',
        cases: [
          { name: 'small', isPublic: true, input: '2\n\n', output: '4\n' },
          { name: 'large', input: '1000\n', output: '2000\n' },
          { name: '3', input: '', output: '' },
        ],
      },
      attempts: [{ label: 'forgets to double', completion: 'print(input())\n', verdict: 'wrong_answer' }],
    },
  ]);
  const inJavaScript = await loadSuite(folder, { language: 'javascript' });
  expect(inJavaScript.problems[0]).toMatchObject({
    canonicalSolution: DOUBLE['double/solution.js'],
    attempts: [],
  });
  await expect(loadSuite(folder, { language: 'typescript' })).rejects.toThrow(
    'no task has a solution in TypeScript',
  );
});

test('checkers, interactors and files of a task are its folder’s', async () => {
  await write({
    ...DOUBLE,
    'double/task.md': 'task: t/double\ninput file: in.txt\noutput file: out.txt\n\nDouble it.\n',
    'double/checker.py': 'pass\n',
  });
  const { problems } = await loadSuite(folder);
  expect(problems[0]?.tests).toMatchObject({
    files: { input: 'in.txt', output: 'out.txt' },
    checker: { language: 'python', source: 'pass\n', protocol: 'testlib' },
  });
});

test.each<readonly [string, Record<string, string>, string]>([
  ['a field that is none', { 'double/task.md': 'task: a\nlimit: 3\n\nText.\n' }, 'is no field of a task'],
  ['no name', { 'double/task.md': 'tags: a\n\nText.\n' }, 'it has no field "task"'],
  ['no description', { 'double/task.md': 'task: a\n\n' }, 'it has no description'],
  [
    'a comparison that is none',
    { 'double/task.md': 'task: a\ncompare: x\n\nText.\n' },
    '"x" is no comparison',
  ],
  [
    'a limit that is none',
    { 'double/task.md': 'task: a\ntime limit ms: 0\n\nText.\n' },
    '0 is no such limit',
  ],
  ['no case', { 'double/cases.txt': '' }, 'it has no cases'],
  ['text before its cases', { 'double/cases.txt': 'x\n=== input\n' }, 'there is text before the first case'],
  ['two outputs', { 'double/cases.txt': '=== input\n=== output\n=== output\n' }, 'does not belong here'],
  [
    'two cases of a name',
    { 'double/cases.txt': '=== input a\n=== input a\n' },
    'a case is called "a" already',
  ],
  ['an attempt without a verdict', { 'double/attempts/x.py': '' }, 'its name says no verdict'],
  [
    'the name of another',
    {
      'other/task.md': DOUBLE['double/task.md'],
      'other/cases.txt': DOUBLE['double/cases.txt'],
      'other/solution.py': '',
    },
    'another task is called "t/double"',
  ],
])('a task with %s is refused, and its file named', async (_, files, message) => {
  await write({ ...DOUBLE, ...files });
  const error: unknown = await loadSuite(folder).catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    code: 'E_INPUT',
    message: expect.stringContaining(message),
    place: { file: expect.stringContaining(folder) },
  });
});
