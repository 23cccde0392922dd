import { describe, expect, test } from 'vitest';
import { describedLanguage } from '../../src/languages/languages.ts';
import { isInstalled } from '../installed.ts';
import { useServer } from './serving.ts';

const { label, toolchain } = describedLanguage('go');
const hasGo = isInstalled(label, await toolchain.isInstalled());

const { post, url } = useServer();

const ECHO = `package main
import ("fmt"; "os")
func main() { var word string; fmt.Scan(&word); fmt.Println(word, os.Args[1:]); if word == "bad" { os.Exit(4) } }`;
const BROKEN = 'package main\nfunc main() { undeclared() }';

describe.skipIf(!hasGo)('programs that are compiled, over the protocols of others', () => {
  describe("SandboxFusion's /run_code", () => {
    const run = async (code: string, stdin = 'good') =>
      (await post('/run_code', { code, language: 'golang', stdin, compile_timeout: 20, run_timeout: 5 }))
        .json;

    test('runs one and says that it compiled', async () => {
      expect(await run(ECHO)).toMatchObject({
        status: 'Success',
        compile_result: { status: 'Finished', return_code: 0, stderr: '' },
        run_result: { status: 'Finished', return_code: 0, stdout: 'good []\n' },
      });
      expect(await run(ECHO, 'bad')).toMatchObject({ status: 'Failed', run_result: { return_code: 4 } });
    });

    test('runs nothing that does not compile, and says why', async () => {
      const answer = await run(BROKEN);
      expect(answer).toMatchObject({
        status: 'Failed',
        compile_result: { status: 'Finished', return_code: 1 },
        run_result: null,
      });
      expect(answer.compile_result.stderr).toContain('undeclared');
    });
  });

  describe("Piston's API", () => {
    const execute = async (content: string) =>
      (
        await post('/api/v2/execute', {
          ...{ language: 'go', version: '*', files: [{ name: 'main.go', content }], stdin: 'good' },
          ...{ args: ['x', 'y'], compile_timeout: 10_000, run_timeout: 3000 },
        })
      ).json;

    test('lists them with their versions', async () => {
      const runtimes = (await (await fetch(url('/api/v2/runtimes'))).json()) as { language: string }[];
      expect(runtimes).toContainEqual({
        ...{ language: 'go', aliases: expect.arrayContaining(['golang']), runtime: 'passk' },
        version: expect.stringMatching(/^(go)?1\./),
      });
    });

    test('has a stage that compiles, and one that runs', async () => {
      expect(await execute(ECHO)).toMatchObject({
        ...{ language: 'go', compile: { code: 0 }, run: { code: 0, stdout: 'good [x y]\n' } },
      });
      const refused = await execute(BROKEN);
      expect(refused).toMatchObject({ compile: { code: 1, status: 'RE' } });
      expect(refused.compile.stderr).toContain('undeclared');
      expect(refused.run).toBeUndefined();
    });
  });

  test('cases of /v1/verify', async () => {
    const cases = [{ input: 'a', output: 'a []' }];
    const problem = { language: 'go', cases };
    const completions = [ECHO, ECHO.replace('word, os', '"b", os'), BROKEN];
    const { json } = await post('/v1/verify', { problem, completions });
    const verdicts = (json.results as { verdict: string }[]).map(({ verdict }) => verdict);
    expect(verdicts).toEqual(['passed', 'wrong_answer', 'syntax_error']);
  });
});
