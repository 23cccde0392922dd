import { chmodSync, existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { addingSamples, addingSuite, type Started, usePassk } from './passk.ts';

const { write, path, runs, start } = usePassk();

async function until({ child }: Started, happened: () => boolean): Promise<void> {
  while (!happened() && child.exitCode === null) await pause(20);
}

/** A process that ignored the signal would end after a minute, by itself or by the end of the test. */
async function endedBy({ child, outcome }: Started, signal: NodeJS.Signals): Promise<boolean> {
  child.kill(signal);
  const ended = await Promise.race([outcome.then(() => true), pause(20_000).then(() => false)]);
  if (!ended) child.kill('SIGKILL');
  return ended;
}

describe.each(['SIGINT', 'SIGTERM'] as const)('%s ends', (signal) => {
  test('a start that hangs, and leaves nothing that goes on', async () => {
    write('suite.jsonl', addingSuite(1));
    write('samples.jsonl', addingSamples(1, 1, 1));
    write('python', '#!/bin/sh\ntouch asked\nsleep 60\n');
    chmodSync(path('python'), 0o755);
    const started = start(['eval', 'samples.jsonl', '-p', 'suite.jsonl', '--python', './python']);
    await until(started, () => existsSync(path('asked')));
    expect(await endedBy(started, signal)).toBe(true);
    const { code, stderr } = await started.outcome;
    expect(code).toBe(130);
    expect(stderr).toContain('interrupted; what was done is kept. Go on with: passk eval --resume reports/');
  });

  test('a model that never answers and never hears', async () => {
    write('suite.jsonl', addingSuite(1));
    write(
      'deaf.mjs',
      `import { writeFileSync } from 'node:fs';
export const createBackend = () => ({ name: 'deaf', sample: () => { writeFileSync('asked', ''); return new Promise((done) => setTimeout(done, 60000)); } });`,
    );
    const started = start([
      'run',
      '-m',
      './deaf.mjs',
      '-n',
      '1',
      '-p',
      'suite.jsonl',
      '-w',
      '1',
      '--no-preflight',
    ]);
    await until(started, () => existsSync(path('asked')));
    expect(await endedBy(started, signal)).toBe(true);
    expect((await started.outcome).code).toBe(130);
    expect(runs()).toHaveLength(1);
  });
});

describe('where nothing was done', () => {
  test('no run directory is left, and none is to be gone on with', async () => {
    write('suite.jsonl', addingSuite(1));
    write('samples.jsonl', addingSamples(1, 1, 1));
    const { code, stderr } = await start([
      'eval',
      'samples.jsonl',
      '-p',
      'suite.jsonl',
      '--python',
      'no-such-python',
    ]).outcome;
    expect(code).toBe(3);
    expect(stderr).not.toContain('Go on with');
    expect(runs()).toEqual([]);
  });
});
