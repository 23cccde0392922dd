import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { findTestFaults } from '../../src/problems/find-test-faults.ts';
import { loadSuite } from '../../src/problems/load-suite.ts';
import { HUMANEVAL, hasSharedData, MBPP } from '../shared-data.ts';
import { testsOf } from '../with-tests.ts';

const require = createRequire(import.meta.url);
const FOLDER = fileURLToPath(new URL('../../problems/passk-core/', import.meta.url));
const EXTENSIONS = { python: '.py', javascript: '.js', typescript: '.ts' } as const;
/** The one place where they are counted. */
const TASKS = 164;
const python = await loadSuite('passk-core');
const javascript = await loadSuite('passk-core', { language: 'javascript' });
const typescript = await loadSuite('passk-core', { language: 'typescript' });
const rust = await loadSuite('passk-core', { language: 'rust' });

const filesIn = (language: keyof typeof EXTENSIONS) =>
  readdirSync(join(FOLDER, language)).filter((file) => file.endsWith(EXTENSIONS[language]));

describe.each([
  ['python', python, 'passk-core'],
  ['javascript', javascript, 'passk-core-javascript'],
  ['typescript', typescript, 'passk-core-typescript'],
] as const)('the bundled suite in %s', (language, { name, problems }, suiteName) => {
  test('has all its problems, each in a file of its function’s name, with four attempts or more', () => {
    expect(name).toBe(suiteName);
    expect(problems).toHaveLength(TASKS);
    expect(filesIn(language).sort()).toEqual(
      problems.map((problem) => `${testsOf(problem).entryPoint}${EXTENSIONS[language]}`).sort(),
    );
    for (const problem of problems) {
      const { tests, attempts = [], tags = [] } = problem;
      expect(problem.language).toBe(language);
      expect(problem.taskId).toBe(
        `passk/${testsOf({ tests }).entryPoint.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`,
      );
      expect(tags.length).toBeGreaterThan(0);
      expect(attempts.length).toBeGreaterThanOrEqual(4);
      expect(new Set(attempts.map(({ label }) => label)).size).toBe(attempts.length);
      expect(findTestFaults(problem)).toEqual([]);
    }
  });

  test('asserts at least eight times a problem', () => {
    for (const { taskId, tests } of problems) {
      const assertions = testsOf({ tests }).test.match(/^\s*assert\b/gm)?.length ?? 0;
      expect({ taskId, enough: assertions >= 8 }).toEqual({ taskId, enough: true });
    }
  });

  test('has the same tasks with the same tags as in Python', () => {
    const facts = ({ taskId, tags }: Problem) => ({ taskId, tags });
    expect(problems.map(facts)).toEqual(python.problems.map(facts));
  });
});

describe('the bundled suite', () => {
  test('in Python: every file runs as it is, and its examples say what its solution does', () => {
    const run = `import doctest, json, os, runpy, sys
wrong = []
for path in sys.argv[1:]:
    name = os.path.basename(path)[:-3]
    try:
        runpy.run_path(path, run_name='__main__')
        names = {}
        exec(open(path).read().split('# %% test')[0], names)
        test = doctest.DocTestParser().get_doctest(names[name].__doc__, names, name, None, 0)
        if not test.examples or doctest.DocTestRunner().run(test, out=lambda text: None).failed:
            wrong.append(name + ': examples')
    except BaseException as error:
        wrong.append(name + ': ' + repr(error))
print(json.dumps([len(sys.argv) - 1, wrong]))`;
    const files = filesIn('python').map((file) => join(FOLDER, 'python', file));
    const printed = execFileSync('python3', ['-c', run, ...files], { encoding: 'utf8' });
    expect(JSON.parse(printed)).toEqual([TASKS, []]);
  });

  test('in JavaScript: every file runs as it is', () => {
    const run = `const wrong = [];
for (const file of process.argv.slice(1)) {
  try { require(file); } catch (error) { wrong.push(file + ': ' + error); }
}
console.log(JSON.stringify([process.argv.length - 1, wrong]));`;
    const files = filesIn('javascript').map((file) => join(FOLDER, 'javascript', file));
    const printed = execFileSync(process.execPath, ['-e', run, ...files], { encoding: 'utf8' });
    expect(JSON.parse(printed)).toEqual([TASKS, []]);
  });

  test.each([...javascript.problems, ...typescript.problems])(
    '$language: the examples of $taskId say what its solution does',
    ({ prompt, canonicalSolution, tests, language }) => {
      const examples = [...prompt.matchAll(/^ \* (\w+\(.*\)); \/\/ (.+)$/gm)];
      expect(examples.length).toBeGreaterThanOrEqual(2);
      const checks = examples.map(([, call, value]) => `assert.deepStrictEqual(${call}, ${value});`);
      const program = `${prompt}${canonicalSolution}\n${testsOf({ tests }).test}\n${checks.join('\n')}`;
      const script = language === 'javascript' ? program : withoutItsTypes(program);
      const run = new Script(`(function (require) {${script}\n})`).runInThisContext() as (
        require: NodeJS.Require,
      ) => void;
      expect(() => run(require)).not.toThrow();
    },
  );

  test.skipIf(!hasSharedData)('shares no five words in a row with a description of HumanEval or MBPP', () => {
    const theirs = new Set<string>();
    for (const [file, field] of [
      [HUMANEVAL, 'prompt'],
      [MBPP, 'text'],
    ] as const) {
      for (const line of gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n')) {
        const text = (JSON.parse(line) as Record<string, unknown>)[field];
        expect(typeof text).toBe('string');
        for (const words of fiveWords(text as string)) theirs.add(words);
      }
    }
    expect(theirs.size).toBeGreaterThan(5000);
    const problems = [python, javascript, typescript, rust].flatMap((suite) => suite.problems);
    for (const { prompt: written, language, tests } of problems) {
      const prompt = written.replace(/^\/\/\/ ?/gm, '');
      const ends: Readonly<Record<string, readonly [string, string]>> = {
        python: ['"""', '>>>'],
        rust: ['', `${testsOf({ tests }).entryPoint}(`],
      };
      const [opening, end] = ends[language] ?? ['/**', '@example'];
      const description = prompt.slice(prompt.indexOf(opening)).split(end)[0]?.split('@param')[0] as string;
      const ours = fiveWords(description);
      expect(ours.length).toBeGreaterThan(10);
      expect(ours.filter((words) => theirs.has(words))).toEqual([]);
    }
  });
});

function withoutItsTypes(program: string): string {
  return ts.transpileModule(program, { compilerOptions: { target: ts.ScriptTarget.ES2022 } }).outputText;
}

function fiveWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.slice(4).map((_, i) => words.slice(i, i + 5).join(' '));
}
