import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openArtifactCache } from '../../src/languages/compiled/executor/artifact-cache.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'passk-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('what compilers made, on disk', () => {
  test('is there for the next run, and for nobody else', async () => {
    const place = join(folder, 'compiled');
    await openArtifactCache(place).write({ key: 'abc', bytes: Buffer.from('code') });
    expect((await openArtifactCache(place).read('abc'))?.bytes.toString()).toBe('code');
    expect(await openArtifactCache(place).read('other')).toBeUndefined();
    expect(statSync(place).mode & 0o077).toBe(0);
    expect(statSync(join(place, 'abc')).mode & 0o077).toBe(0);
  });

  test.each([
    ['is empty', () => Buffer.alloc(0)],
    ['was cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['has another first byte', (bytes: Buffer) => Buffer.concat([Buffer.of(1), bytes.subarray(1)])],
    ['ends in zeros', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -2), Buffer.alloc(2)])],
  ])('a file that %s is as good as none, and is made anew', async (_, damage) => {
    const cache = openArtifactCache(folder);
    const artifact = { key: 'abc', bytes: Buffer.from('code') };
    await cache.write(artifact);
    writeFileSync(join(folder, 'abc'), damage(readFileSync(join(folder, 'abc'))));
    expect(await cache.read('abc')).toBeUndefined();
    await cache.write(artifact);
    expect(await cache.read('abc')).toEqual(artifact);
  });

  test('what lies under the name of something else is nothing', async () => {
    const cache = openArtifactCache(folder);
    await cache.write({ key: 'abc', bytes: Buffer.from('code') });
    renameSync(join(folder, 'abc'), join(folder, 'other'));
    expect(await cache.read('other')).toBeUndefined();
  });

  test('stays below its bound; what was used last stays', async () => {
    const cache = openArtifactCache(folder, 4000);
    for (const [i, key] of ['a', 'b', 'c'].entries()) {
      await cache.write({ key, bytes: Buffer.alloc(900) });
      utimesSync(join(folder, key), 1000 + i, 1000 + i);
    }
    await cache.read('a');
    await cache.write({ key: 'd', bytes: Buffer.alloc(1900) });
    const held = readdirSync(folder).sort();
    expect(held).toContain('a');
    expect(held).toContain('d');
    expect(held).not.toContain('b');
    expect(held.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)).toBeLessThanOrEqual(4000);
  });

  test('a folder that can not be written to is no cache, and no error', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const cache = openArtifactCache(join(file, 'below'));
    await cache.write({ key: 'abc', bytes: Buffer.from('code') });
    expect(await cache.read('abc')).toBeUndefined();
  });
});
