import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CompilerToolchain } from '../../src/languages/compiled/compiled-language.ts';
import { openPreparedFolder } from '../../src/languages/compiled/executor/prepared-folder.ts';

let folder: string;
let source: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'passk-prepared-'));
  source = join(folder, 'host.c');
  writeFileSync(source, 'one');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const toolchain = (prepare: (path: string) => Promise<void>) =>
  ({ compiler: '/bin/cc', version: 'cc 1', preparedFrom: [source], prepare }) as unknown as CompilerToolchain;

/** A process id that nobody has. */
const NOBODY = 2 ** 22 - 1;

describe('what builds share', () => {
  test('is made once, by one of those that want it', async () => {
    let made = 0;
    const one = toolchain(async (path) => {
      made += 1;
      await new Promise((resolve) => setTimeout(resolve, 50));
      writeFileSync(join(path, 'header'), path);
    });
    const parent = join(folder, 'toolchains');
    const [a, b] = await Promise.all([
      openPreparedFolder(parent, 'c', one),
      openPreparedFolder(parent, 'c', one),
    ]);
    expect(a).toEqual(b);
    expect(made).toBe(1);
    expect(readFileSync(join(a.path, 'header'), 'utf8')).toBe(a.path); // it may name its own place
    expect(await openPreparedFolder(parent, 'c', one)).toEqual(a);
    writeFileSync(source, 'two');
    expect(await openPreparedFolder(parent, 'c', one)).not.toEqual(a);
    expect(made).toBe(2);
    const otherwise = { ...one, preparedBy: 'other options' };
    expect(await openPreparedFolder(parent, 'c', otherwise)).not.toEqual(
      await openPreparedFolder(parent, 'c', one),
    );
  });

  test('goes when nobody has opened it for a season and another of its language is made', async () => {
    const parent = join(folder, 'toolchains');
    const nothing = toolchain(async () => undefined);
    const [used, unused, other] = await Promise.all([
      openPreparedFolder(parent, 'c', { ...nothing, preparedBy: 'used' }),
      openPreparedFolder(parent, 'c', { ...nothing, preparedBy: 'unused' }),
      openPreparedFolder(parent, 'd', nothing),
    ]);
    const longAgo = new Date(Date.now() - 100 * 24 * 3_600_000);
    for (const { path } of [used, unused, other]) utimesSync(join(path, '.ready'), longAgo, longAgo);
    await openPreparedFolder(parent, 'c', { ...nothing, preparedBy: 'used' });
    const made = await openPreparedFolder(parent, 'c', nothing);
    expect(readdirSync(parent).sort()).toEqual([used, other, made].map(({ path }) => basename(path)).sort());
  });

  test('half of one that somebody left who is gone is thrown away', async () => {
    const parent = join(folder, 'toolchains');
    const whole = toolchain(async (path) => writeFileSync(join(path, 'header'), ''));
    const { path } = await openPreparedFolder(parent, 'c', whole);
    rmSync(path, { recursive: true });
    mkdirSync(path);
    writeFileSync(join(path, 'half'), '');
    writeFileSync(`${path}.making`, String(NOBODY));
    await openPreparedFolder(parent, 'c', whole);
    expect(readdirSync(path)).toContain('header');
    expect(readdirSync(path)).not.toContain('half');
  });

  test('a toolchain that can not make it is named, with what it said, and the next one may try', async () => {
    const parent = join(folder, 'toolchains');
    const broken = toolchain(() => Promise.reject(new Error('cc1: no such header')));
    await expect(openPreparedFolder(parent, 'c', broken)).rejects.toThrow(
      'cc 1 could not be prepared: cc1: no such header',
    );
    const whole = toolchain(async (path) => writeFileSync(join(path, 'header'), ''));
    await openPreparedFolder(parent, 'c', whole);
  });
});
