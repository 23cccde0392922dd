import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CompiledLanguage } from '../../src/languages/compiled/compiled-language.ts';
import { compiledWorkers } from '../../src/languages/compiled/compiled-workers.ts';
import { findCommand } from '../../src/languages/compiled/find-command.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'passk-commands-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

test('a command is the first file in PATH that may be executed: no folder, and no text', async () => {
  const folders = ['folder', 'text', 'program', 'later'].map((name) => join(root, name));
  for (const folder of folders) mkdirSync(folder);
  mkdirSync(join(root, 'folder', 'go'));
  for (const name of ['text', 'program', 'later']) writeFileSync(join(root, name, 'go'), '');
  for (const name of ['program', 'later']) chmodSync(join(root, name, 'go'), 0o755);
  vi.stubEnv('PATH', ['', ...folders].join(':'));
  expect(await findCommand('go')).toBe(join(root, 'program', 'go'));
  expect(await findCommand('rustc')).toBeUndefined();
});

test.runIf(process.platform === 'linux')('a compiler that was found is not looked for again', async () => {
  const asked = { isThere: 0, toolchain: 0 };
  const language = {
    findToolchain: async () => {
      asked.toolchain += 1;
      if (asked.toolchain === 1) throw new Error('not yet');
      return { version: 'cc 1' };
    },
  } as unknown as CompiledLanguage;
  const isThere = async () => {
    asked.isThere += 1;
    return asked.isThere > 1;
  };
  const { isInstalled, version } = compiledWorkers({ isThere, load: async () => language });
  expect([await isInstalled(), await isInstalled(), await isInstalled()]).toEqual([false, true, true]);
  await expect(version?.()).rejects.toThrow('not yet');
  expect([await version?.(), await version?.()]).toEqual(['cc 1', 'cc 1']);
  expect(asked).toEqual({ isThere: 2, toolchain: 2 });
});
