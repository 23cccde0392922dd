import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadSuite } from '../../src/problems/load-suite.ts';
import { HUMANEVAL, hasSharedData, MBPP } from '../shared-data.ts';

const FOLDER = fileURLToPath(new URL('../../problems/passk-core/python/', import.meta.url));
const { problems } = await loadSuite('passk-core');

describe('the bundled suite', () => {
  test('has 20 problems, each in a file of its function’s name, with three attempts or more', () => {
    expect(problems).toHaveLength(20);
    expect(readdirSync(FOLDER).sort()).toEqual(problems.map(({ entryPoint }) => `${entryPoint}.py`).sort());
    for (const { taskId, entryPoint, attempts = [], tags = [] } of problems) {
      expect(taskId).toBe(`passk/${entryPoint}`);
      expect(tags.length).toBeGreaterThan(0);
      expect(attempts.length).toBeGreaterThanOrEqual(3);
      expect(new Set(attempts.map(({ label }) => label)).size).toBe(attempts.length);
    }
  });

  test.each(readdirSync(FOLDER))('%s runs as it is, and its examples say what its solution does', (file) => {
    const run = `import doctest, runpy, sys
runpy.run_path(sys.argv[1], run_name='__main__')
names = {}
source = open(sys.argv[1]).read().split('# %% test')[0]
exec(source, names)
test = doctest.DocTestParser().get_doctest(names[sys.argv[2]].__doc__, names, sys.argv[2], None, 0)
assert len(test.examples) >= 1
print(doctest.DocTestRunner().run(test).failed)`;
    const printed = execFileSync('python3', ['-c', run, join(FOLDER, file), basename(file, '.py')], {
      encoding: 'utf8',
    });
    expect(printed).toBe('0\n');
  });

  test('asserts at least eight times a problem', () => {
    for (const { taskId, test: source } of problems) {
      const assertions = source.match(/\bassert\b/g)?.length ?? 0;
      expect({ taskId, enough: assertions >= 8 }).toEqual({ taskId, enough: true });
    }
  });

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
    for (const { prompt } of problems) {
      const description = prompt.slice(prompt.indexOf('"""')).split('>>>')[0] as string;
      const ours = fiveWords(description);
      expect(ours.length).toBeGreaterThan(10);
      expect(ours.filter((words) => theirs.has(words))).toEqual([]);
    }
  });
});

function fiveWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.slice(4).map((_, i) => words.slice(i, i + 5).join(' '));
}
