import { cp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { DIALECT } from './inner-compilers.ts';

const SOURCES = fileURLToPath(new URL('../../../../sandbox/cpp/', import.meta.url));

/** Headers that are compiled once: a preamble with the host's half, or for whole programs alone. */
export const HEADERS = {
  'guest-everything': { includes: ['everything.h', 'guest.h'], options: ['-O0'] },
  'guest-customary': { includes: ['customary.h', 'guest.h'], options: ['-O0'] },
  // A test that reads behind the end of what a program returned is stopped there.
  'judge-everything': { includes: ['everything.h', 'judge.h'], options: ['-O0', '-D_GLIBCXX_ASSERTIONS'] },
  'judge-customary': { includes: ['customary.h', 'judge.h'], options: ['-O0', '-D_GLIBCXX_ASSERTIONS'] },
  // Time limits of contests are made for programs that were optimised.
  'whole-everything': { includes: ['everything.h'], options: ['-O2'] },
} as const;

export type Header = keyof typeof HEADERS;

/** Objects that are linked to what is compiled. */
export const HOSTS = {
  guest: ['guest-host', 'wire'],
  judge: ['judge-host', 'wire', 'evidence', 'thrown'],
} as const;

/** Every file that is read here. */
export async function preparedFrom(): Promise<readonly string[]> {
  const entries = await readdir(SOURCES, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Copies the sources, precompiles the headers and compiles the hosts. */
export async function prepare(driver: string, folder: string): Promise<void> {
  await cp(SOURCES, folder, { recursive: true });
  const compile = (words: readonly string[]) =>
    execa(driver, [...DIALECT, '-Istand-ins', ...words], {
      cwd: folder,
      env: { LC_ALL: 'C' },
      stdin: 'ignore',
    });
  for (const object of new Set([...HOSTS.guest, ...HOSTS.judge]))
    await compile(['-O2', '-c', `${object}.cpp`, '-o', `${object}.o`]);
  for (const [name, { includes, options }] of Object.entries(HEADERS)) {
    await writeFile(join(folder, `${name}.h`), includes.map((one) => `#include "${one}"\n`).join(''));
    await compile([...options, '-x', 'c++-header', `${name}.h`, '-o', `${name}.h.gch`]);
  }
}
