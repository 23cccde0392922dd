import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'passk-scarce-'));
  chmodSync(folder, 0o777);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `passk run` of one task after what a shell does first. */
function runAfter(first: string, env: NodeJS.ProcessEnv = process.env, cwd = folder) {
  const out = join(folder, String(Math.random()));
  const script = `${first}; exec "$0" "$1" run --tasks knit_rows -n 1 -w 1 -q --out "$2"`;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script, process.execPath, MAIN, out], {
    cwd,
    env,
    encoding: 'utf8',
    timeout: 300_000,
  });
  return { status, stdout, stderr };
}

/** An outcome that docs/cli.md names, in words, and no stack. */
function expectSentence({ status, stderr }: { status: number | null; stderr: string }, words: RegExp) {
  expect({ status, stderr }).toEqual({ status: 3, stderr: expect.stringMatching(words) });
  expect(stderr).not.toMatch(/^ {4}at |node:internal/m);
}

describe.skipIf(process.platform !== 'linux')('a machine that has little', () => {
  test.each([24, 32, 48, 64])('of open files, %i, is said to have too little', (files) => {
    expectSentence(runAfter(`ulimit -n ${files}`), /passk: .*(files|EMFILE)/);
  });

  test.each([
    ['no home and no search path of its own', { PATH: process.env.PATH ?? '' }],
    ['a home that is not there', { ...process.env, HOME: '/nowhere' }],
    ['a folder for what is temporary that is not there', { ...process.env, TMPDIR: '/nowhere' }],
  ])('of the usual surroundings: %s, judges all the same', (_, env) => {
    expect(runAfter(':', env)).toMatchObject({ status: 0, stderr: '' });
  });

  test('that is to write where nothing can be written says so', () => {
    writeFileSync(join(folder, 'a-file'), '');
    const { status, stderr } = spawnSync(
      process.execPath,
      [MAIN, 'run', '--tasks', 'knit_rows', '-n', '1', '-q', '--out', join(folder, 'a-file', 'runs')],
      { cwd: folder, encoding: 'utf8' },
    );
    expectSentence({ status, stderr }, /passk: .*a-file/);
  });
});
