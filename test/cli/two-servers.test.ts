import { expect, test } from 'vitest';
import { startLoopbackServer } from '../model/loopback-server.ts';
import { runInProcess } from './in-process.ts';
import { addingSuite, usePassk } from './passk.ts';

const { folder, read, runs, write } = usePassk();
const passk = (...args: string[]) => runInProcess(folder(), args);

test('two servers with a model of the same name are told apart in reports, compare and gate', async () => {
  write('suite.jsonl', addingSuite(1));
  const right = await startLoopbackServer({ answer: () => ({ text: '    return x + 0\n' }) });
  const wrong = await startLoopbackServer({ answer: () => ({ text: '    return x\n' }) });
  try {
    for (const server of [right, wrong]) {
      const asked = ['-m', 'openai:m', '--base-url', server.baseUrl, '--template', 'base'];
      const judged = ['-p', 'suite.jsonl', '-n', '2', '-q', '-w', '1', '--no-preflight'];
      const { stdout } = await passk('run', ...judged, ...asked, '--temperature', '0.5');
      expect(stdout).toContain(`openai:m at ${server.baseUrl.replace('http://', '')}`);
    }
    const named = runs().map((name) => {
      const { model } = JSON.parse(read(`reports/${name}/manifest.json`)) as {
        model: { servers: string[] };
      };
      return { path: `reports/${name}`, label: `openai:m at ${model.servers[0]}` };
    });
    const [first, second] = named as [(typeof named)[0], (typeof named)[0]];
    expect(first.label).not.toBe(second.label);
    const compared = await passk('compare', first.path, second.path);
    const line = (when: string, { path, label }: typeof first) =>
      `${when} ${path} ${label} temperature 0.5, template base `;
    const said = compared.stdout.replaceAll(/[\s·]+/g, ' ');
    expect(said.startsWith(`${line('before', first)}${line('after', second)}`)).toBe(true);
    const json = JSON.parse((await passk('compare', first.path, second.path, '--json')).stdout);
    expect(json).toMatchObject({ first_model: first.label, model: second.label });

    await passk('baseline', 'update', first.path, 'base.json');
    const gated = await passk('gate', second.path, '--baseline', 'base.json', '--margin', '0.9');
    expect(gated.stdout).toContain(`The run is of ${second.label}, the baseline of ${first.label}.`);
    const same = await passk('gate', first.path, '--baseline', 'base.json', '--margin', '0.9');
    expect(same.stdout).toContain(`Both of ${first.label}.`);
  } finally {
    await right.close();
    await wrong.close();
  }
});

test.each(['base', 'infill'])(
  'anthropic: with --template %s is refused before anything is written',
  async (template) => {
    write('suite.jsonl', addingSuite(1));
    const asked = ['-m', 'anthropic:any', '--base-url', 'http://127.0.0.1:1', '--template', template];
    const { code, stderr } = await passk('run', '-p', 'suite.jsonl', ...asked);
    expect(code).toBe(2);
    expect(stderr).toMatch(/"anthropic:any" can't be asked by --template .*[\s\S]*expected.*chat/i);
    expect(runs()).toEqual([]);
  },
);
