import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { programOf } from '../../src/core/program-of.ts';
import { type AnyLanguageExecutor, createExecutor } from '../../src/executor/create-executor.ts';
import { describedLanguage } from '../../src/languages/languages.ts';
import { loadSuite } from '../../src/problems/load-suite.ts';
import { isInstalled, requiredIsolation } from '../installed.ts';
import { testsOf } from '../with-tests.ts';
import { RUST_TESTS } from './compiled-tests/rust-tests.ts';
import type { TestWriter } from './compiled-tests/test-writer.ts';
import { recordCalls } from './recorded-calls.ts';

const FOLDER = fileURLToPath(new URL('../../problems/passk-core/', import.meta.url));

const WRITERS: Readonly<Record<string, TestWriter>> = { rust: RUST_TESTS };

const python = (await loadSuite('passk-core')).problems;
const calls = recordCalls(python);

let executor: AnyLanguageExecutor;
beforeAll(() => {
  executor = createExecutor({ workers: 2, requireIsolation: requiredIsolation() });
});
afterAll(() => executor.close());

describe.each(Object.entries(WRITERS))('the bundled suite in %s', (language, writer) => {
  const { label, files, toolchain } = describedLanguage(language);

  test('has all tasks with their tags, each with four attempts or more', async () => {
    const { problems } = await loadSuite('passk-core', { language });
    const facts = (all: typeof problems) => all.map(({ taskId, tags }) => ({ taskId, tags }));
    expect(facts(problems)).toEqual(facts(python));
    for (const { taskId, tests, attempts = [] } of problems) {
      expect({ taskId, enough: attempts.length >= 4 }).toEqual({ taskId, enough: true });
      expect(new Set(attempts.map((one) => one.label)).size).toBe(attempts.length);
      expect(taskId).toBe(`passk/${snakeCase(testsOf({ tests }).entryPoint)}`);
    }
  });

  // So they agree with the Python solutions on every input as soon as their own solutions pass. `npx vitest run -u` writes them anew.
  test.each(readdirSync(join(FOLDER, language)).filter((file) => file.endsWith(files.extension)))(
    '%s tests what the Python test does, and its examples are those of Python',
    async (file) => {
      const path = join(FOLDER, language, file);
      await expect(withCalls(readFileSync(path, 'utf8'), writer)).toMatchFileSnapshot(path);
    },
  );

  // All are compiled by `passk problems check passk-core --language ...`: a few here.
  describe('judged', async () => {
    const { problems } = await loadSuite('passk-core', { language });
    const isThere = isInstalled(label, await toolchain.isInstalled());
    const some = problems.filter((_, i) => i % 20 === 7);
    test.skipIf(!isThere).each(some)(
      '$taskId: its solution and attempts get their verdicts',
      async (problem) => {
        const { canonicalSolution, attempts = [] } = problem;
        const all = [
          { label: 'its solution', verdict: 'passed', completion: canonicalSolution },
          ...attempts,
        ];
        const found = await Promise.all(
          all.map(async ({ label: what, completion }) => {
            const { verdict } = await executor.execute({ problem, program: programOf(problem, completion) });
            return { what, verdict };
          }),
        );
        expect(found).toEqual(all.map((one) => ({ what: one.label, verdict: one.verdict })));
      },
    );
  });
});

function snakeCase(name: string): string {
  return name.replace(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
}

/** A problem file with the examples and the test that its writer makes of what Python calls. */
function withCalls(source: string, writer: TestWriter): string {
  const cells = source.split(/^(?=\/\/ %% )/m);
  const [, task = ''] = /^\/\/ task: (\S+)$/m.exec(source) ?? [];
  const [, entryPoint = ''] = /^\/\/ entry point: (\S+)$/m.exec(source) ?? [];
  const recorded = calls.get(task);
  if (recorded === undefined) throw new Error(`Python has no task ${task}`);
  const at = (title: string) => cells.findIndex((cell) => cell.startsWith(`// %% ${title}\n`));
  const lines = (cells[at('prompt')] as string).split('\n');
  const isExample = (line: string) => new RegExp(`^\\s*(?:\\*|///?) ${entryPoint}\\(.*\\) //`).test(line);
  const opening = lines.findLast((line) => line.includes(`${entryPoint}(`) && line.endsWith('{')) ?? '';
  const signature = writer.signatureOf(opening, entryPoint);
  const first = lines.findIndex(isExample);
  const [lead = ''] = /^\s*(?:\*|\/\/\/?) /.exec(lines[first] ?? '') ?? [];
  const examples = recorded.ofExamples.map((call) => lead + writer.example(signature, call));
  const others = lines.filter((line) => !isExample(line));
  cells[at('prompt')] = [...others.slice(0, first), ...examples, ...others.slice(first)].join('\n');
  cells[at('test')] = `// %% test\n${writer.test(signature, recorded.ofTest)}\n`;
  return cells.join('');
}
