import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Problem, Suite } from '../../src/core/problem.ts';
import { fetchSuite } from '../../src/problems/fetch-suite.ts';
import { hashSuite } from '../../src/problems/hash-suite.ts';
import { loadSuite } from '../../src/problems/load-suite.ts';
import { parseProblemFile } from '../../src/problems/parse-problem-file.ts';
import { readSamples } from '../../src/problems/read-samples.ts';
import { selectTasks } from '../../src/problems/select-tasks.ts';
import { HUMANEVAL, hasSharedData } from '../shared-data.ts';
import { withChanges } from '../with-tests.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'passk-problems-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const FILE = `# task: demo/double
# entry point: double
# tags: numbers, easy
# %% prompt
from typing import List


def double(x: int) -> int:
    """Twice x."""
# %% canonical solution
    return x * 2


# %% test
def check(candidate):
    assert candidate(2) == 4


# %% run
if __name__ == "__main__":
    check(double)

# %% attempt: adds instead -> wrong_answer
def double(x: int) -> int:
    return x + 2

# %% attempt: never returns -> timeout
def double(x: int) -> int:
    while True:
        pass
`;

describe('a problem file', () => {
  test('becomes a problem whose prompt, solution and attempts fit together byte for byte', () => {
    expect(parseProblemFile(FILE, 'double.py')).toEqual({
      taskId: 'demo/double',
      language: 'python',
      prompt: 'from typing import List\n\n\ndef double(x: int) -> int:\n    """Twice x."""\n',
      canonicalSolution: '    return x * 2\n',
      tests: {
        kind: 'function',
        entryPoint: 'double',
        test: 'def check(candidate):\n    assert candidate(2) == 4\n',
      },
      tags: ['numbers', 'easy'],
      attempts: [
        { label: 'adds instead', verdict: 'wrong_answer', completion: '    return x + 2\n' },
        { label: 'never returns', verdict: 'timeout', completion: '    while True:\n        pass\n' },
      ],
    } satisfies Problem);
  });

  test('asks for shared judging in its header, and may have a class for its entry point', () => {
    const source = FILE.replace('# tags:', '# judging: shared\n# tags:')
      .replace('entry point: double', 'entry point: Double')
      .replaceAll('def double(x: int) -> int:', 'class Double:');
    const { tests, attempts } = parseProblemFile(source, 'double.py');
    expect(tests).toMatchObject({ judging: 'shared', entryPoint: 'Double' });
    expect(attempts).toHaveLength(2);
  });

  test.each([
    ['a missing cell', FILE.replace('# %% test', '# %% tset'), /double\.py:14: unknown cell "tset"/],
    ['no test at all', FILE.replace(/# %% test[\s\S]*?(?=# %% run)/, ''), /the cell "test" is missing/],
    [
      'a cell that comes twice',
      FILE.replace('# %% run', '# %% test'),
      /double\.py:19: a second cell "test".*line 14/,
    ],
    [
      'a missing header line',
      FILE.replace('# task: demo/double\n', ''),
      /field "task": the header line is missing/,
    ],
    [
      'a header line that is none',
      FILE.replace('# tags: numbers, easy', '# colour: red'),
      /double\.py:3: not a header line/,
    ],
    [
      'an unknown kind of judging',
      FILE.replace('# tags:', '# judging: trusting\n# tags:'),
      /double\.py: field "judging": unknown value "trusting" \(expected split or shared\)/,
    ],
    ['an unknown verdict', FILE.replace('-> timeout', '-> slow'), /double\.py:27: not an attempt.*timeout/s],
    [
      'an attempt with another signature',
      FILE.replace('double(x: int) -> int:\n    return x + 2', 'double(x):\n    return x + 2'),
      /double\.py:24.*def double\(x: int\) -> int:/s,
    ],
  ])('with %s is refused, with the line', (_, text, message) => {
    expect(() => parseProblemFile(text, 'double.py')).toThrow(message);
  });
});

describe('a problem file of a compiled language', () => {
  const ATTEMPT = '/*\nOPENING\n    return x + x;\n}\n*/\n';
  const fileOf = (opening: string, attempt: string) => `// task: demo/double
// entry point: twice
// %% prompt
${opening}
// %% canonical solution
    return x * 2;
}

// %% test
...

// %% attempt: adds instead -> wrong_answer
${attempt.replace('OPENING', opening)}`;

  test.each([
    ['cpp', 'std::map<std::string, std::vector<int>> twice(const std::pair<int, int> &x) {'],
    ['cpp', 'int *twice(int x) {'],
    ['java', '    public static Map<String, List<int[]>> twice(int x) {'],
    ['go', 'func twice(x int) (int, error) {'],
    ['rust', 'fn twice(x: i64) -> i64 {'],
  ])(
    'has its attempts in comments, for no file has two functions of one name: %s, %s',
    (language, opening) => {
      const { prompt, attempts } = parseProblemFile(fileOf(opening, ATTEMPT), 'twice', language);
      expect(prompt).toBe(`${opening}\n`);
      expect(attempts).toEqual([
        { label: 'adds instead', verdict: 'wrong_answer', completion: '    return x + x;\n}\n' },
      ]);
    },
  );

  test.each([
    ['a comment that does not end', ATTEMPT.replace('*/', ''), /twice\.cpp:16: .*does not end.*"\*\/"/s],
    ['no comment', ATTEMPT.replaceAll(/^[/*]+\n/gm, ''), /twice\.cpp:13: .*\/\*\nint twice/s],
  ])('with %s is refused, with the line', (_, attempt, message) => {
    expect(() => parseProblemFile(fileOf('int twice(int x) {', attempt), 'twice.cpp', 'cpp')).toThrow(
      message,
    );
  });
});

const SCRIPT = `// task: demo/double
// entry point: double
// %% prompt
/** Twice x. */
function double(x) {
// %% canonical solution
  return x * 2;
}

// %% test
console.assert(double(2) === 4);

// %% attempt: adds instead -> wrong_answer
void function double(x) {
  return x + 2;
}
`;

describe('a problem file in JavaScript', () => {
  test('has the same cells; an attempt is an expression, so that the file runs as it is', () => {
    expect(parseProblemFile(SCRIPT, 'double.js', 'javascript')).toEqual({
      taskId: 'demo/double',
      language: 'javascript',
      prompt: '/** Twice x. */\nfunction double(x) {\n',
      canonicalSolution: '  return x * 2;\n}\n',
      tests: { kind: 'function', entryPoint: 'double', test: 'console.assert(double(2) === 4);\n' },
      attempts: [{ label: 'adds instead', verdict: 'wrong_answer', completion: '  return x + 2;\n}\n' }],
    } satisfies Problem);
  });

  test.each([
    [
      'a marker of Python',
      SCRIPT.replace('// %% test', '# %% test'),
      /the cell "test" is missing.*\/\/ %% test/s,
    ],
    ['a cell "run", which it does not need', `${SCRIPT}// %% run\n`, /unknown cell "run"/],
    [
      'an attempt that would replace the solution',
      SCRIPT.replace('void ', ''),
      /expected void function double\(x\) \{/,
    ],
  ])('with %s is refused', (_, text, message) => {
    expect(() => parseProblemFile(text, 'double.js', 'javascript')).toThrow(message);
  });
});

describe('loading', () => {
  test('takes one language of a directory that has several, once it is named', async () => {
    writeFileSync(join(folder, 'double.py'), FILE);
    writeFileSync(join(folder, 'double.js'), SCRIPT);
    writeFileSync(join(folder, 'package.json'), '{}');
    await expect(loadSuite(folder)).rejects.toThrow(
      /in python and javascript .*\nSay which with --language/s,
    );
    for (const language of ['python', 'javascript'] as const) {
      const { problems } = await loadSuite(folder, { language });
      expect(problems.map((problem) => problem.language)).toEqual([language]);
    }
    await expect(loadSuite(folder, { language: 'typescript' })).rejects.toThrow(/expected files NAME\.ts/);
  });

  test('refuses a language that a known suite does not have', async () => {
    await expect(loadSuite('humaneval', { language: 'javascript' })).rejects.toThrow(
      /"humaneval" is not written in javascript \(expected python\)/,
    );
  });

  test('takes a directory of problem files, in the order of their names', async () => {
    writeFileSync(join(folder, 'b.py'), FILE.replace('demo/double', 'demo/b'));
    writeFileSync(join(folder, 'a.py'), FILE.replace('demo/double', 'demo/a'));
    writeFileSync(join(folder, 'notes.txt'), '');
    const { problems } = await loadSuite(folder);
    expect(problems.map((problem) => problem.taskId)).toEqual(['demo/a', 'demo/b']);
  });

  test('refuses a task that two files have, and a directory without problems', async () => {
    mkdirSync(join(folder, 'empty'));
    writeFileSync(join(folder, 'a.py'), FILE);
    writeFileSync(join(folder, 'b.py'), FILE);
    await expect(loadSuite(folder)).rejects.toThrow(/b\.py: field "task": "demo\/double" is in a\.py too/);
    await expect(loadSuite(join(folder, 'empty'))).rejects.toThrow(/holds no problem file/);
  });

  test('takes limits, tags and attempts from a HumanEval file that has them', async () => {
    const record = {
      ...{ task_id: 'x', prompt: 'def f():\n', entry_point: 'f', test: 'def check(c): pass', extra: 1 },
      ...{
        tags: ['a'],
        limits: { time_limit_ms: 50 },
        judging: 'shared',
        attempts: [{ label: 'l', completion: 'c', verdict: 'crashed' }],
      },
    };
    writeFileSync(join(folder, 'mine.jsonl'), `${JSON.stringify(record)}\n`);
    const suite = await loadSuite(join(folder, 'mine.jsonl'));
    expect(suite.name).toBe('mine');
    expect(suite.problems).toEqual([
      {
        ...{ taskId: 'x', language: 'python', prompt: 'def f():\n', canonicalSolution: '' },
        tests: { kind: 'function', entryPoint: 'f', test: 'def check(c): pass', judging: 'shared' },
        ...{ tags: ['a'], limits: { timeLimitMs: 50 } },
        attempts: [{ label: 'l', completion: 'c', verdict: 'crashed' }],
      },
    ]);
  });

  test('the hash of a suite changes with what decides a verdict, and with nothing else', () => {
    const problem = parseProblemFile(FILE, 'double.py');
    const hash = hashSuite([problem]);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    for (const change of [
      { taskId: 'x' },
      { prompt: 'x' },
      { tests: { entryPoint: 'x' } },
      { tests: { test: 'x' } },
      { tests: { copyBack: true } },
      { limits: { timeLimitMs: 1 } },
      { tests: { judging: 'shared' as const } },
    ]) {
      expect(hashSuite([withChanges(problem, change)])).not.toBe(hash);
    }
    for (const change of [
      { canonicalSolution: 'x' },
      { tags: [] },
      { attempts: [] },
      { tests: { judging: 'split' as const } },
    ]) {
      expect(hashSuite([withChanges(problem, change)])).toBe(hash);
    }
  });
});

describe('selecting tasks', () => {
  const suite: Suite = {
    name: 's',
    sha256: '',
    problems: ['s/1', 's/10', 's/2'].map((taskId) => ({
      ...parseProblemFile(FILE, ''),
      taskId,
      tags: taskId === 's/2' ? ['graphs'] : [],
    })),
  };
  const select = (...patterns: string[]) => selectTasks(suite, patterns).map((problem) => problem.taskId);

  test('goes by id, pattern and tag, keeps the order of the suite, and takes all without a pattern', () => {
    expect(select()).toEqual(['s/1', 's/10', 's/2']);
    expect(select('s/2', 's/1')).toEqual(['s/1', 's/2']);
    expect(select('s/1*')).toEqual(['s/1', 's/10']);
    expect(select('graphs')).toEqual(['s/2']);
    expect(() => select('s.1')).toThrow(/no task of s matches "s\.1".*s\/1, s\/10, s\/2/s);
  });

  test('goes by the end of an id where only one has it', () => {
    expect(select('10', '2')).toEqual(['s/10', 's/2']);
    expect(select('!1')).toEqual(['s/10', 's/2']);
    const twice = {
      ...suite,
      problems: ['a/1', 'b/1'].map((taskId) => ({ ...parseProblemFile(FILE, ''), taskId })),
    };
    expect(() => selectTasks(twice, ['1'])).toThrow(/no task of s matches "1"/);
  });

  test('leaves out what a pattern with ! matches, whatever its place', () => {
    expect(select('!s/10')).toEqual(['s/1', 's/2']);
    expect(select('!s/10', 's/1*')).toEqual(['s/1']);
    expect(() => select('!s/3')).toThrow(/no task of s matches "!s\/3"/);
    expect(() => select('!s/*')).toThrow(/no task is left/);
  });
});

describe('samples', () => {
  const read = async (text: string) => {
    const path = join(folder, 'samples.jsonl');
    writeFileSync(path, text);
    const samples = [];
    for await (const sample of readSamples(path, new Set(['HumanEval/1', 'HumanEval/2'])))
      samples.push(sample);
    return samples;
  };

  test('are numbered within their task, and keep their other fields', async () => {
    const text =
      '{"task_id":"HumanEval/1","completion":"a"}\n{"task_id":"HumanEval/2","completion":"b","t":0.8}\n{"completion":"c","task_id":"HumanEval/1"}\n';
    expect(await read(text)).toEqual([
      { taskId: 'HumanEval/1', sampleIndex: 0, completion: 'a' },
      { taskId: 'HumanEval/2', sampleIndex: 0, completion: 'b', extra: { t: 0.8 } },
      { taskId: 'HumanEval/1', sampleIndex: 1, completion: 'c' },
    ]);
  });

  test('of another harness are refused with a word about the field that they have', async () => {
    await expect(read('{"task_id":"HumanEval/1","solution":"x"}\n')).rejects.toThrow(
      /"completion".*The line has "solution" instead/s,
    );
  });

  test('of a mistyped task are refused with the task that was meant', async () => {
    await expect(read('{"task_id":"HumanEva/2","completion":"x"}\n')).rejects.toThrow(
      /Did you mean "HumanEval\/2"\?/,
    );
  });
});

describe.skipIf(!hasSharedData)('fetching HumanEval', () => {
  const official = hasSharedData ? readFileSync(HUMANEVAL) : Buffer.alloc(0);
  let server: Server | undefined;
  afterEach(() => server?.close());

  const serve = async (handler: RequestListener): Promise<string> => {
    server = createServer(handler);
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/HumanEval.jsonl.gz`;
  };
  const fetchFrom = (url: string) => fetchSuite('humaneval', { url, cacheDir: join(folder, 'cache') });

  test('keeps the official file, and only that', async () => {
    const path = await fetchFrom(await serve((_, response) => response.end(official)));
    expect(readFileSync(path)).toEqual(official);
  });

  test.each<[string, RequestListener, RegExp]>([
    ['another file', (_, response) => response.end('not it'), /its SHA-256 is .*expected b796127e/s],
    ['a missing file', (_, response) => response.writeHead(404).end(), /the server answered 404/],
    [
      'a connection that is cut',
      (_, response) =>
        response.writeHead(200, { 'content-length': '1000' }).write('x', () => response.destroy()),
      /the download failed/,
    ],
    ['an endless file', (_, response) => response.end(Buffer.alloc(11 * 1024 * 1024)), /more than 10 MiB/],
  ])('refuses %s and leaves nothing behind', async (_, handler, message) => {
    await expect(fetchFrom(await serve(handler))).rejects.toThrow(message);
    expect(() => readFileSync(join(folder, 'cache', 'HumanEval.jsonl.gz'))).toThrow();
  });

  test('without a server says how to go on without network', async () => {
    await expect(fetchFrom('http://127.0.0.1:9/x')).rejects.toThrow(/--from FILE/);
  });

  test('takes a copy of the file, or of its content', async () => {
    const cacheDir = join(folder, 'cache');
    writeFileSync(join(folder, 'plain.jsonl'), gunzipSync(official));
    expect(readFileSync(await fetchSuite('humaneval', { from: HUMANEVAL, cacheDir }))).toEqual(official);
    const path = await fetchSuite('humaneval', { from: join(folder, 'plain.jsonl'), cacheDir });
    expect(gunzipSync(readFileSync(path))).toEqual(gunzipSync(official));
    writeFileSync(join(folder, 'other.gz'), gzipSync('{}'));
    await expect(fetchSuite('humaneval', { from: join(folder, 'other.gz'), cacheDir })).rejects.toThrow(
      /SHA-256/,
    );
    await expect(fetchSuite('humanevil')).rejects.toThrow(/nothing to fetch/);
  });
});
