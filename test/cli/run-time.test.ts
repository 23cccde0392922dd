import { expect, test } from 'vitest';
import { addingSamples, addingSuite, usePassk } from './passk.ts';

const { passk, runs, write } = usePassk();

test('score tells the time that the run told, also after it was resumed', async () => {
  write('suite.jsonl', addingSuite(2));
  write('samples.jsonl', addingSamples(2, 4, 2));
  const made = await passk(['eval', 'samples.jsonl', '-p', 'suite.jsonl', '-q', '--json', '-o', 'timed']);
  const run = `timed/${runs('timed')[0]}`;
  const timeOf = ({ stdout }: { stdout: string }) => {
    const { wall_seconds: seconds, timed } = JSON.parse(stdout) as { wall_seconds: number; timed: string };
    expect(timed).toBe('run');
    return seconds;
  };
  expect(timeOf(await passk(['score', run, '--json']))).toBe(timeOf(made));
  const resumed = timeOf(await passk(['eval', '--resume', run, '-q', '--json']));
  expect(resumed).toBeGreaterThanOrEqual(timeOf(made));
  expect(timeOf(await passk(['score', run, '--json']))).toBe(resumed);
});
