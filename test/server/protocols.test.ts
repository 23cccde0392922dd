import { describe, expect, test } from 'vitest';
import { useServer } from './serving.ts';

const { post, url } = useServer();

describe("SandboxFusion's /run_code, as verl calls it", () => {
  const run = async (code: string, over = {}) =>
    post('/run_code', {
      compile_timeout: 1,
      run_timeout: 1,
      code,
      stdin: 'abc',
      memory_limit_MB: 256,
      language: 'python',
      files: {},
      fetch_files: [],
      ...over,
    });

  test('success has output, exit code and time', async () => {
    const { status, json } = await run('print(input()[::-1])');
    expect(status).toBe(200);
    expect(json).toMatchObject({
      status: 'Success',
      compile_result: null,
      run_result: {
        status: 'Finished',
        return_code: 0,
        stdout: 'cba\n',
        stderr: '',
        execution_time: expect.any(Number),
      },
    });
  });

  test.each([
    ['an error', 'raise ValueError("so")', 'Finished', 1],
    ['an exit code', 'import sys; sys.exit(3)', 'Finished', 3],
    ['an endless loop', 'while True: pass', 'TimeLimitExceeded', null],
    ['a crash', 'import ctypes; ctypes.string_at(0)', 'Finished', -9],
  ])('%s is Failed, and its status says how', async (_, code, status, returnCode) => {
    const { json } = await run(code);
    expect(json.status).toBe('Failed');
    expect(json.run_result).toMatchObject({ status, return_code: returnCode });
  });

  test('no input is an empty one', async () => {
    expect(
      (await run('import sys; print(repr(sys.stdin.read()))', { stdin: null })).json.run_result.stdout,
    ).toBe("''\n");
  });

  test('files that come with a program are there by their names', async () => {
    const files = { 'data.txt': Buffer.from('abc').toString('base64'), 'empty.txt': null };
    const { json } = await run('print(open("data.txt").read() + open("empty.txt").read())', { files });
    expect(json.run_result).toMatchObject({ stdout: 'abc\n' });
  });

  test('languages and files that are not offered are refused, not run without', async () => {
    expect((await run('x', { language: 'cobol' })).status).toBe(400);
    expect((await run('x', { fetch_files: ['a.txt'] })).json.message).toContain('files');
  });
});

describe("Piston's API, as open-r1 calls it", () => {
  const execute = async (body: object) =>
    post('/api/v2/execute', { language: 'python', version: '*', ...body });

  test('/runtimes names languages and versions', async () => {
    const runtimes = (await (await fetch(url('/api/v2/runtimes'))).json()) as {
      language: string;
      version: string;
    }[];
    expect(runtimes[0]).toMatchObject({ language: 'python', version: expect.stringMatching(/^3\./) });
  });

  test('a program’s output, errors and exit code', async () => {
    const { json } = await execute({
      files: [
        { name: 'main.py', content: 'import sys\nprint(input())\nprint("e", file=sys.stderr)\nsys.exit(2)' },
      ],
      stdin: 'in',
    });
    expect(json).toMatchObject({
      language: 'python',
      run: { stdout: 'in\n', stderr: 'e\n', output: 'in\ne\n', code: 2, signal: null, status: 'RE' },
    });
    expect(json.compile).toBeUndefined();
  });

  test('arguments, and files beside the program', async () => {
    const { json } = await execute({
      files: [
        { name: 'main.py', content: 'import sys\nprint(open(sys.argv[1]).read())' },
        { name: 'data.txt', content: 'abc' },
      ],
      args: ['data.txt'],
    });
    expect(json.run).toMatchObject({ stdout: 'abc\n', code: 0 });
  });

  test('content in base64, and a time limit in ms', async () => {
    const content = Buffer.from('while True: pass').toString('base64');
    const { json } = await execute({ files: [{ content, encoding: 'base64' }], run_timeout: 300 });
    expect(json.run).toMatchObject({ code: null, signal: 'SIGKILL', status: 'TO' });
  });

  test('a version or a language that is not there is an error with a message', async () => {
    expect(await execute({ version: '2.7', files: [{ content: '' }] })).toMatchObject({ status: 400 });
    expect((await execute({ language: 'cobol', files: [{ content: '' }] })).json.message).toContain('cobol');
  });

  describe('the package cf_python3', () => {
    const files = (program: string) => [
      { name: 'main.python', content: program },
      { name: 'input.txt', content: '2 3\n' },
      { name: 'correct_output.txt', content: '5\n' },
      { name: 'grader_config', content: 'TIME_LIMIT=1\nMEMORY_LIMIT=256\nINPUT_MODE=stdio' },
    ];
    test.each([
      ['a right program', 'print(sum(map(int, input().split())))', '1'],
      ['a wrong one', 'print(6)', '0'],
      ['one that prints the verdict', 'print(1)', '0'],
      ['one that prints the verdict and leaves', 'import os\nos.write(1, b"1\\n")\nos._exit(0)', '0'],
      ['one that looks for the answer', 'print(open("correct_output.txt").read())', '0'],
    ])('%s', async (_, program, stdout) => {
      const { json } = await execute({ language: 'cf_python3', files: files(program), run_timeout: 11_000 });
      expect(json.compile.code).toBe(0);
      expect(json.run).toMatchObject({ code: 0, stdout: `${stdout}\n` });
    });

    test.each([
      ['print(4)', '1'],
      ['print(50)', '0'],
    ])('a checker decides where there is one: %s', async (program, stdout) => {
      const content = `import sys
given, right, written = (int(open(name).read().split()[-1]) for name in sys.argv[1:])
print(int(abs(right - written) <= 1 and given == 3))`;
      const { json } = await execute({
        language: 'cf_python3',
        files: [...files(program), { name: 'checker.py', content }],
      });
      expect(json.run).toMatchObject({ code: 0, stdout: `${stdout}\n` });
    });

    test('one that fails is nobody’s wrong answer', async () => {
      const checker = { name: 'checker.py', content: '1 / 0' };
      const { status, json } = await execute({
        language: 'cf_python3',
        files: [...files('print(5)'), checker],
      });
      expect(status).toBe(500);
      expect(json.message).toContain('checker failed: ZeroDivisionError');
    });

    test('input and output may be files', async () => {
      const program = 'print(sum(map(int, open("input.txt").read().split())), file=open("output.txt", "w"))';
      const inFiles = files(program).map((file) => ({
        ...file,
        content: file.content.replace('INPUT_MODE=stdio', 'INPUT_MODE=file'),
      }));
      const { json } = await execute({ language: 'cf_python3', files: inFiles });
      expect(json.run).toMatchObject({ stdout: '1\n' });
    });
  });
});

describe('/execute_batch, as the E2B and Morph clients of open-r1 call it', () => {
  const batch = (scripts: string[]) =>
    post('/execute_batch', {
      scripts,
      languages: scripts.map(() => 'python'),
      timeout: 30,
      request_timeout: 28,
    });

  /** A script of the shape that code_reward sends, with a loop of our own in between. */
  const evaluation = (program: string, cases: object[]) => `
    import json, subprocess
    def evaluate_code(code, test_cases):
        return 1.0

    code_snippet = ${JSON.stringify(program)}
    test_cases = json.loads(${JSON.stringify(JSON.stringify(cases))})

    evaluate_code(code_snippet, test_cases)
    `;
  const CASES = [
    { input: '1', output: '2' },
    { input: '5', output: '10' },
  ];

  test('a script’s last value is its text, in the words of both routers', async () => {
    const { json } = await batch(['x = 2\nprint("p")\nx / 8', 'def f(: pass', '1 / 0', 'x = 1']);
    expect(json.map(({ text }: { text: string | null }) => text)).toEqual(['0.25', null, null, null]);
    expect(json[0]).toMatchObject({
      exception_str: null,
      execution: { results: [{ text: '0.25' }], logs: { stdout: ['p\n'] }, error: null },
    });
    expect(json[2].execution.error).toMatchObject({ name: 'ZeroDivisionError', value: 'division by zero' });
  });

  test('a script of code_reward has the share of cases that hold, found outside the sandbox', async () => {
    const { json } = await batch([
      evaluation('print(int(input()) * 2)', CASES),
      evaluation('print(2)', CASES),
      evaluation('raise SystemExit', CASES),
      evaluation('print("1.0")', CASES),
    ]);
    expect(json.map(({ text }: { text: string }) => Number(text))).toEqual([1, 0.5, 0, 0]);
  });

  test('no text in a program can pass for the script around it', async () => {
    const forged =
      'x"\n    code_snippet = "print(2)"\n    test_cases = json.loads("[]")\n\n    evaluate_code(code_snippet, test_cases)';
    const { json } = await batch([
      evaluation(forged, CASES),
      evaluation('print(1)\n"""\nevaluate_code(1, 2)"""', CASES),
    ]);
    expect(json.map(({ text }: { text: string }) => Number(text))).toEqual([0, 0]);
  });
});
