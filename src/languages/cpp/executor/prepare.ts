import { cp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import pLimit from 'p-limit';
import { DIALECT } from './inner-compilers.ts';
import { namesOnlyIn, SELDOM_HEADERS } from './seldom-names.ts';

const SOURCES = fileURLToPath(new URL('../../../../sandbox/cpp/', import.meta.url));

/**
 * Headers that programs begin with: a preamble with the host's half, or for whole programs alone. Each is precompiled without the seldom
 * parts of the library; those that are precompiled with them, too, are those of the many sources.
 */
export const HEADERS = {
  'guest-everything': { includes: ['everything.h', 'guest.h'], options: ['-O0'], alsoInFull: true },
  'guest-customary': { includes: ['customary.h', 'guest.h'], options: ['-O0'], alsoInFull: true },
  // A test that reads behind the end of what a program returned is stopped there.
  'judge-everything': {
    includes: ['everything.h', 'judge.h'],
    options: ['-O0', '-D_GLIBCXX_ASSERTIONS'],
    alsoInFull: false,
  },
  'judge-customary': {
    includes: ['customary.h', 'judge.h'],
    options: ['-O0', '-D_GLIBCXX_ASSERTIONS'],
    alsoInFull: false,
  },
  // Time limits of contests are made for programs that were optimised.
  'whole-everything': { includes: ['everything.h'], options: ['-O2'], alsoInFull: false },
} as const;

export type Header = keyof typeof HEADERS;

/** Of a header, without the seldom parts of the library. */
export function leanFile(header: Header): string {
  return `lean-${header}.h`;
}

/** The names that a source has to do without where it begins with the lean header: a line each. */
export function seldomNamesFile(header: Header): string {
  return `${header}.seldom`;
}

/** Objects that are linked to what is compiled. */
export const HOSTS = {
  guest: ['guest-host', 'wire', 'instances'],
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

export function preparedBy(): string {
  return JSON.stringify([DIALECT, HEADERS, HOSTS, SELDOM_HEADERS]);
}

/** So many compilers at a time: each takes half a gigabyte. */
const AT_A_TIME = 2;

/** Copies the sources, precompiles the headers and compiles the hosts. */
export async function prepare(driver: string, folder: string): Promise<void> {
  await cp(SOURCES, folder, { recursive: true });
  const turn = pLimit(AT_A_TIME);
  const compile = (words: readonly string[]) =>
    turn(() =>
      execa(driver, [...DIALECT, '-Istand-ins', ...words], {
        cwd: folder,
        env: { LC_ALL: 'C' },
        stdin: 'ignore',
      }),
    );
  const read = (file: string) => compile(['-E', '-dD', '-P', file]).then(({ stdout }) => stdout);
  const objects = [...new Set([...HOSTS.guest, ...HOSTS.judge])].map((object) => {
    // The large one is for the linker to read each time.
    const optimised = object === 'instances' ? '-O1' : '-O2';
    return compile([optimised, '-c', `${object}.cpp`, '-o', `${object}.o`]);
  });
  const headers = Object.entries(HEADERS).map(async ([name, { includes, options, alsoInFull }]) => {
    const header = name as Header;
    const lines = includes.map((one) => `#include "${one}"\n`).join('');
    const guards = SELDOM_HEADERS.map(({ guard }) => `#define ${guard} 1\n`).join('');
    await writeFile(join(folder, `${header}.h`), lines);
    await writeFile(join(folder, leanFile(header)), `${guards}${lines}`);
    const precompiled = [leanFile(header), ...(alsoInFull ? [`${header}.h`] : [])].map((file) =>
      compile([...options, '-x', 'c++-header', file, '-o', `${file}.gch`]),
    );
    const names = namesOnlyIn(await read(`${header}.h`), await read(leanFile(header)));
    await writeFile(join(folder, seldomNamesFile(header)), names.map((one) => `${one}\n`).join(''));
    await Promise.all(precompiled);
  });
  await Promise.all([...objects, ...headers]);
}
