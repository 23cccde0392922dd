import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { runInProcess } from './in-process.ts';
import { addingSamples, addingSuite, usePassk } from './passk.ts';

const { folder, write, passk } = usePassk();

const MIB = 1024 * 1024;
/** 16 MiB of blank lines of a MiB each, in some 16 KiB. A gzip file may have as many such parts as it likes. */
const PART = gzipSync(Buffer.alloc(16 * MIB, `${' '.repeat(MIB - 1)}\n`));
const parts = (count: number, rest: string) =>
  Buffer.concat([...Array.from({ length: count }, () => PART), gzipSync(rest)]);
const REFUSAL =
  /^passk: bomb\.gz: \d+ bytes of gzip data hold more than \d+ \(expected at most 400 times as many/;

test('samples that grow more than a thousandfold are refused before they fill anything', async () => {
  write('suite.jsonl', addingSuite(1));
  write('bomb.gz', parts(17, addingSamples(1, 1, 1)));
  const { code, stderr } = await runInProcess(folder(), [
    'eval',
    'bomb.gz',
    '-p',
    'suite.jsonl',
    '--no-preflight',
    '-q',
  ]);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(REFUSAL) });
});

test('so are problems', async () => {
  write('bomb.gz', parts(17, addingSuite(1)));
  const { code, stderr } = await runInProcess(folder(), ['problems', 'show', 'bomb.gz']);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(REFUSAL) });
});

test('what stays below 256 MiB is read, however well it was packed', async () => {
  write('suite.gz', parts(15, addingSuite(1)));
  const { code, stdout } = await passk(['problems', 'show', 'suite.gz']);
  expect(code).toBe(0);
  expect(stdout).toContain('t/0');
});
