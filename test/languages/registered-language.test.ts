import { describe, expect, test } from 'vitest';
import { jsonl, type Outcome, usePassk } from '../cli/passk.ts';

/** The toy language: a folder, and one call that registers it. */
const REGISTER = new URL('../fixtures/languages/shell/register.mjs', import.meta.url).href;

const cli = usePassk();
const withShell = ['env', `NODE_OPTIONS=--import=${REGISTER}`];
const passk = (args: readonly string[]): Promise<Outcome> => cli.start(args, '', withShell).outcome;

const TASK = {
  task_id: 'shell/double',
  language: 'dash',
  prompt: '# Prints the double of a number.\ndouble() {\n',
  entry_point: 'double',
  canonical_solution: '  echo $(($1 * 2))\n}\n',
  test: '[ "$(double 2)" = 4 ]\n[ "$(double 5)" = 10 ]\n',
};
const RIGHT = 'It adds:\n```dash\ndouble() {\n  echo $(($1 + $1))\n}\n```\nThat is all.\n';
const WRONG = '```dash\n  echo 4\n}\n```\n';
const ANSWERS = jsonl([RIGHT, WRONG].map((completion) => ({ task_id: TASK.task_id, completion })));

describe('a language that is one folder of its own', () => {
  test('has problems in a file, in HumanEval’s layout, and in a directory of runnable files', async () => {
    cli.write('tasks.jsonl', jsonl([TASK]));
    const { stdout } = await passk(['problems', 'show', 'tasks.jsonl']);
    expect(stdout).toMatch(/^shell\/double +shell +double/);
    cli.write(
      'double.dash',
      `# task: shell/double\n# entry point: double\n\n# %% prompt\n${TASK.prompt}# %% canonical solution\n${TASK.canonical_solution}# %% attempt: adds two -> wrong_answer\ndouble() {\n  echo $(($1 + 2))\n}\n# %% test\n${TASK.test}`,
    );
    expect(await passk(['problems', 'check', '.'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/: 1 problems, 1 attempts, 0 faults\n$/) as string,
    });
  });

  test('stands in doctor, which says what its programs may do', async () => {
    // The others, which take their time, are not there.
    const { stdout } = await passk(['doctor', '--python', cli.path('nothing')]);
    expect(stdout).toMatch(/^shell +POSIX sh at \/bin\/sh\nisolation +basic: /m);
    expect(stdout).toMatch(
      /^missing .*: nothing sets them up for shell programs\nverdicts +right for known/m,
    );
  });

  test('has a run: its answers are cut out of their fences, judged and reported', async () => {
    cli.write('tasks.jsonl', jsonl([TASK]));
    cli.write('answers.jsonl', ANSWERS);
    const evaluated = await passk([
      ...['eval', 'answers.jsonl', '-p', 'tasks.jsonl', '--extract', 'auto', '-k', '1', '--json', '-q'],
    ]);
    expect(evaluated.stderr).toMatch(/^WARNING: Shell: programs run without these layers/);
    expect(JSON.parse(evaluated.stdout)).toMatchObject({
      pass_at_k: { 1: { value: 0.5 } },
      extraction: expect.anything() as object,
    });
    const [run = ''] = cli.runs();
    const shown = await passk(['show', `reports/${run}`, 'shell/double']);
    expect(shown.stdout).toMatch(/found by rule fenced_body/);
    expect(shown.stdout).toMatch(/got +4\n +expected +10\n/);
    const report = await passk(['report', `reports/${run}`, '--format', 'md']);
    expect(report.stdout).toMatch(/POSIX sh/);
    const page = await passk(['report', `reports/${run}`, '--format', 'html']);
    expect(page.stdout).toMatch(/\.languages\.bash=/); // its colours
  });

  test('is verified by the server, for its own tasks and for problems that come with a request', async () => {
    cli.write('tasks.jsonl', jsonl([TASK]));
    const { child, outcome } = cli.start(
      ['serve', '-p', 'tasks.jsonl', '--port', '0', '-w', '1'],
      '',
      withShell,
    );
    try {
      const url = await new Promise<string>((resolve, reject) => {
        let said = '';
        child.stderr?.on('data', (chunk: Buffer) => {
          said += chunk.toString();
          const [, found] = /listening on (\S+);/.exec(said) ?? [];
          if (found !== undefined) resolve(found);
        });
        void outcome.then(({ stderr }) => reject(new Error(stderr)));
      });
      const verify = async (body: object) => {
        const response = await fetch(`${url}/v1/verify`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ ...body, completions: [RIGHT, WRONG] }),
        });
        const { results } = (await response.json()) as { results: readonly { verdict: string }[] };
        return results.map(({ verdict }) => verdict);
      };
      const { prompt, entry_point, test } = TASK;
      const problem = { language: 'shell', prompt, entry_point, test };
      expect(await verify({ task_id: TASK.task_id })).toEqual(['passed', 'wrong_answer']);
      expect(await verify({ problem })).toEqual(['passed', 'wrong_answer']);
    } finally {
      child.kill('SIGTERM');
      await outcome;
    }
  });
});
