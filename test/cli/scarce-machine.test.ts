import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CAN_MOUNT } from './passk.ts';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'passk-scarce-'));
  chmodSync(folder, 0o777);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ONE_TASK = ['run', '--tasks', 'knit_rows', '-n', '1', '-w', '1', '-q'];

/** A program of Node's as a user who has nothing else running, and may run so many processes and threads; root has no such limit. */
function asAnother(processes: number, args: readonly string[]) {
  const user = ['setpriv', '--reuid=61234', '--regid=61234', '--clear-groups'];
  const { status, stderr } = spawnSync(
    'prlimit',
    [`--nproc=${processes}`, ...user, process.execPath, ...args],
    { cwd: folder ?? '/', env: { ...process.env, HOME: '/tmp' }, encoding: 'utf8', timeout: 60_000 },
  );
  return { status, stderr };
}

/** Whether this is root, who may become another, and whether another finds the command. */
const CAN_BE_ANOTHER = process.getuid?.() === 0 && asAnother(200, [MAIN, '--version']).status === 0;

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

  test.skipIf(!CAN_BE_ANOTHER)('of processes starts none of them, and is said to have too little', () => {
    for (const processes of [12, 14, 15, 16, 17, 18]) {
      if (asAnother(processes, ['-e', 'require("fs").readFile("/", () => 0)']).status !== 0) continue; // Node itself needs more
      const outcome = asAnother(processes, [MAIN, ...ONE_TASK, '--out', join(folder, String(processes))]);
      if (outcome.status === 0) continue;
      expectSentence(outcome, /passk: .*the machine starts no more processes \(EAGAIN/);
      expect(outcome.stderr).toContain('ulimit -u');
      expect(outcome.stderr).not.toContain('Traceback');
    }
  });

  test('of processes is told apart from a Python that does not do', () => {
    const says = 'BlockingIOError: [Errno 11] Resource temporarily unavailable';
    writeFileSync(
      join(folder, 'crowded'),
      `#!/bin/sh\necho "Traceback (most recent call last):\n${says}" >&2\nexit 1\n`,
      {
        mode: 0o755,
      },
    );
    const { status, stderr } = spawnSync(
      process.execPath,
      [MAIN, ...ONE_TASK, '--python', join(folder, 'crowded'), '--out', join(folder, 'crowded-out')],
      { cwd: folder, encoding: 'utf8' },
    );
    expectSentence(
      { status, stderr },
      /the machine starts no more processes \(EAGAIN\)\nAllow more with `ulimit -u`/,
    );
    expect(stderr).not.toContain('Python 3.9');
  });

  test.skipIf(!CAN_MOUNT)('of shared memory, which nobody may write to, judges all the same', () => {
    const script = 'mount -t tmpfs -o ro,size=4k none /dev/shm && exec "$0" "$@"';
    const args = ['--map-root-user', '--mount', 'sh', '-c', script, process.execPath, MAIN];
    const { status, stderr } = spawnSync(
      'unshare',
      [...args, ...ONE_TASK, '--out', join(folder, 'no-shared-memory')],
      { cwd: folder, encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test.skipIf(!CAN_MOUNT)('whose working directory can only be read names the way out', () => {
    mkdirSync(join(folder, 'read-only'));
    const script =
      'mount --bind read-only read-only && mount -o remount,ro,bind read-only && cd read-only && exec "$0" "$@"';
    const args = ['--map-root-user', '--mount', 'sh', '-c', script, process.execPath, MAIN];
    const { status, stderr } = spawnSync('unshare', [...args, ...ONE_TASK], {
      cwd: folder,
      encoding: 'utf8',
    });
    expectSentence(
      { status, stderr },
      /^passk: reports: the file system is read-only\nName another directory with --out\.\n$/,
    );
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
