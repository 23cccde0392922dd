import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { openModel } from '../src/model/open-model.ts';
import { loadSuite } from '../src/problems/load-suite.ts';

const example = (name: string) => fileURLToPath(new URL(`../examples/${name}`, import.meta.url));

test('the library example judges a right program, a wrong one and an endless one', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [example('judge-programs.mjs')]);
  expect(stdout.split('\n').map((line) => line.split(' ')[0])).toEqual([
    'passed',
    'wrong_answer',
    'timeout',
    '',
  ]);
});

test('the rewards example gives a group its rewards, and judges problems of its own', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [example('rewards.mjs')]);
  expect(stdout).toMatch(/^\[ 1, 0, -0\.1, -0\.5 \]\n/);
  expect(stdout).toMatch(/^0 passed 1 \w+$/m);
  expect(stdout).toMatch(/^1 syntax_error 0 \w+$/m);
});

test('the policy of the training example learns to solve its tasks, and forging never pays', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [example('policy-gradient.mjs')]);
  const rows = stdout
    .split('\n')
    .filter((line) => /^ +\d/.test(line))
    .map((line) => line.trim().split(/ +/).map(Number));
  const [, firstReward, firstRight, firstForged] = rows[0] as [number, number, number, number];
  const [, lastReward, lastRight, lastForged] = rows.at(-1) as [number, number, number, number];
  expect(firstRight).toBeLessThan(0.2);
  expect(firstForged).toBeGreaterThan(0.5);
  expect(lastRight).toBeGreaterThan(0.9);
  expect(lastForged).toBeLessThan(0.1);
  expect(lastReward).toBeGreaterThan(firstReward + 0.7);
  expect(stdout).toContain('forging attempts that were paid: 0\n');
});

test('the backend example samples from a server that speaks the completions protocol', async () => {
  const bodies: { n: number; prompt: string; seed: number }[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    request.on('end', () => {
      const body = JSON.parse(text) as (typeof bodies)[number];
      bodies.push(body);
      const choices = Array.from({ length: body.n }, (_, i) => ({
        text: `    return ${i}\n`,
        finish_reason: 'stop',
      }));
      response.writeHead(bodies.length > 1 ? 503 : 200).end(JSON.stringify({ choices }));
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  process.env.MODEL_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const backend = await openModel(example('my-backend.mjs'));
    const [problem] = (await loadSuite('passk-core')).problems;
    if (problem === undefined) throw new Error('the bundled suite is empty');
    const request = {
      problem,
      prompt: problem.prompt,
      sampleIndexes: [4, 5],
      stop: [],
      sampling: {},
      seed: 7,
    };
    expect(await backend.sample(request)).toEqual([
      { completion: '    return 0\n', extra: { finish_reason: 'stop' } },
      { completion: '    return 1\n', extra: { finish_reason: 'stop' } },
    ]);
    expect(bodies).toMatchObject([{ n: 2, prompt: problem.prompt, seed: 11 }]);
    await expect(backend.sample(request)).rejects.toThrow('503');
  } finally {
    delete process.env.MODEL_URL;
    server.close();
  }
});
