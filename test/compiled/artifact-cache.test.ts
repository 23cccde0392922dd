import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
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
