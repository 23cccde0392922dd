import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Checker } from '../../../src/core/tests/cases-tests.ts';
import { type AnyLanguageExecutor, createExecutor } from '../../../src/executor/create-executor.ts';
import { hasIsolatedVm } from './judging.ts';

const DIVIDES = `const fs = require('fs');
const [input, output, answer] = process.argv.slice(2).map((name) => fs.readFileSync(name, 'utf8'));
const words = output.trim().split(/\\s+/);
if (words.length !== 1 || !/^\\d+$/.test(words[0])) {
  console.error('one number, please');
  process.exit(2);
}
const [n, said] = [BigInt(input), BigInt(words[0])];
if (said <= 1n || said >= n || n % said !== 0n) {
  console.error(\`\${said} divides nothing, \${answer.trim()} does\`);
  process.exitCode = 1;
}
`;

describe.skipIf(!hasIsolatedVm)('a checker in', () => {
  let executor: AnyLanguageExecutor;
  beforeAll(() => {
    executor = createExecutor({ workers: 1, limits: { timeLimitMs: 3000 } });
  });
  afterAll(() => executor.close());

  async function judge(checker: Checker, program: string, language: 'python' | 'javascript' = 'javascript') {
    const tests = { kind: 'cases' as const, cases: [{ input: '12\n', output: '2\n' }], checker };
    const problem = { ...{ taskId: 'divisor', language, prompt: '', canonicalSolution: '' }, tests };
    const { verdict, evidence } = await executor.execute({ problem, program });
    return [verdict, evidence?.message?.replace('case 1 of 1: ', '')];
  }
  const testlib = (source: string, language: Checker['language'] = 'javascript'): Checker => ({
    ...{ language, source, protocol: 'testlib' },
  });

  test.each([
    ['console.log(3)', 'passed', undefined],
    ['console.log(5)', 'wrong_answer', 'the checker says: 5 divides nothing, 2 does'],
    [
      'console.log("Node.js v20"); console.log("Traceback (most recent call last):")',
      'wrong_answer',
      'the checker says: one number, please',
    ],
    ['', 'wrong_answer', 'the checker says: one number, please'],
    ['null.x', 'runtime_error', "TypeError: Cannot read properties of null (reading 'x')"],
  ])('JavaScript judges %s by what it says', async (program, ...expected) => {
    expect(await judge(testlib(DIVIDES), program)).toEqual(expected);
  });

  test('JavaScript judges programs of every language', async () => {
    expect(await judge(testlib(DIVIDES), 'print(4)', 'python')).toEqual(['passed', undefined]);
    expect((await judge(testlib(DIVIDES), 'print(1)', 'python'))[0]).toBe('wrong_answer');
  });

  test.each([
    ['throws', 'console.error("so far"); null.x;', 'TypeError: Cannot read properties of null'],
    ['throws later', 'setTimeout(() => { throw new Error("late"); });', 'Error: late'],
    ['rejects', '(async () => { throw new RangeError("far"); })();', 'RangeError: far'],
    ['throws what is no error', 'throw 7;', ''],
    ['throws as it leaves', 'process.on("exit", () => { throw new Error("bye"); });', 'Error: bye'],
    [
      'throws where errors are caught',
      'process.on("uncaughtException", () => null.x); throw 1;',
      'TypeError',
    ],
    ['waits for nothing', "import 'fs'; await new Promise(() => {});", 'exit code 13'],
    ['is none', 'const x = ;', "SyntaxError: Unexpected token ';'"],
    ['says that it has failed', 'process.exit(3);', 'exit code 3'],
    ['reads what is not there', 'require("fs").readFileSync("x");', 'ENOENT'],
  ])('JavaScript that %s is at fault itself', async (_, source, why) => {
    const [verdict, message] = await judge(testlib(source), 'console.log(3)');
    expect(verdict).toBe('harness_error');
    expect(message).toContain(`the task's checker failed: `);
    expect(message).toContain(why);
  });

  test.each([
    ['console.log(1)', 'passed'],
    ['console.log(0.5)', 'wrong_answer'],
    ['console.log("yes")', 'harness_error'],
    ['console.log(1); null.x', 'harness_error'],
    [
      'const [a, b, c] = process.argv.slice(2).map((n) => require("fs").readFileSync(n, "utf8")); console.log(+(a === "12\\n" && b === "2\\n" && c === "3\\n"))',
      'passed',
    ],
  ])('JavaScript may print a number: %s', async (source, expected) => {
    const [verdict] = await judge({ language: 'javascript', protocol: 'prints', source }, 'console.log(3)');
    expect(verdict).toBe(expected);
  });

  test('JavaScript sees an output of many megabytes', async () => {
    const source =
      'process.exit(require("fs").readFileSync(process.argv[3], "utf8").length === 8_000_001 ? 0 : 1);';
    expect(await judge(testlib(source), 'console.log("x".repeat(8_000_000))')).toEqual(['passed', undefined]);
  });

  test('TypeScript judges as one in JavaScript, and has its types checked', async () => {
    const typed = `import { readFileSync } from 'node:fs';
const output: string = readFileSync(process.argv[3], 'utf8');
if (output !== '3\\n') { console.error('three, please'); process.exit(1); }`;
    expect(await judge(testlib(typed, 'typescript'), 'console.log(3)')).toEqual(['passed', undefined]);
    expect(await judge(testlib(typed, 'typescript'), 'console.log(4)')).toEqual([
      'wrong_answer',
      'the checker says: three, please',
    ]);
    const [verdict, message] = await judge(testlib('const n: number = "x";', 'typescript'), 'console.log(3)');
    expect(verdict).toBe('harness_error');
    expect(message).toContain('TS2322');
  });
});

test('a checker in Python that has written something before it falls over is at fault itself', async () => {
  const executor = createExecutor({ workers: 1 });
  const verdictOf = async (source: string) => {
    const checker = { language: 'python', protocol: 'testlib', source } as const;
    const tests = { kind: 'cases' as const, cases: [{ input: '', output: '' }], checker };
    const problem = {
      ...{ taskId: 't', prompt: '', canonicalSolution: '' },
      language: 'python' as const,
      tests,
    };
    return (await executor.execute({ problem, program: 'pass' })).verdict;
  };
  const source = 'import sys\nprint("looking", file=sys.stderr)\n';
  expect(await verdictOf(`${source}1 / 0\n`)).toBe('harness_error');
  expect(await verdictOf(`${source}sys.exit(1)\n`)).toBe('wrong_answer');
  await executor.close();
});
