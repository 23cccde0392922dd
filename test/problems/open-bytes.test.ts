import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openBytes } from '../../src/problems/open-bytes.ts';

test('parts of a file are read, the end waits for them, and who asks after it hears nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'passk-bytes-'));
  writeFileSync(join(folder, 'data'), '0123456789');
  const handle = await open(join(folder, 'data'));
  try {
    const file = await openBytes(handle);
    expect(file.byteLength).toBe(10);
    const read: string[] = [];
    const part = async (from: number, to?: number) => {
      const bytes = await file.slice(from, to);
      read.push(Buffer.from(bytes).toString());
    };
    void part(2, 5);
    void part(8);
    void part(9, 12);
    await file.end();
    await handle.close();
    expect(read.sort()).toEqual(['234', '89', '9']);
    const late = file.slice(0, 1).then(
      () => 'read',
      () => 'refused',
    );
    expect(await Promise.race([late, setTimeout(50, 'nothing')])).toBe('nothing');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
