import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute } from 'node:path';
import { PasskError } from '../../../core/errors.ts';
import { findCommand } from '../../compiled/find-command.ts';
import { askDriver, driverCommand } from './ask-driver.ts';

/** The programs that g++ starts one after the other, and what it tells them. */
export interface InnerCompilers {
  readonly driver: string;
  readonly version: string;
  /** The compiler with what it is told on this machine; options and files follow. */
  readonly compile: readonly string[];
  readonly assemble: readonly string[];
  /** The linker's words before and behind the objects. */
  readonly link: { readonly before: readonly string[]; readonly behind: readonly string[] };
  /** Folders of headers, and of objects and libraries that are linked. */
  readonly folders: readonly string[];
  /** Of the library that programs find when they run. */
  readonly libraryFolder: string;
}

/** C++17, as MultiPL-E compiles; what C++11's peers accept, it accepts but for a few words. No position is fixed by the loader: quicker. */
export const DIALECT = ['-std=gnu++17', '-fno-pie', '-w'] as const;

const LEAST_VERSION = 9;
const INSTALL = 'Install it: apt-get install g++, dnf install gcc-c++, or the like.';

/** @throws PasskError E_HARNESS where g++ is missing or too old */
export async function findInnerCompilers(driver = 'g++'): Promise<InnerCompilers> {
  const version = await versionOf(driver);
  const [compiler = '', ...told] = await driverCommand(driver, 'cc1plus', [
    ...DIALECT,
    '-S',
    'x.cpp',
    '-o',
    'x.s',
  ]);
  const assemble = await driverCommand(driver, 'as', ['-c', '-x', 'assembler', 'x.s', '-o', 'x.o']);
  const linked = await driverCommand(driver, 'collect2', ['-no-pie', 'x.o', '-o', 'x']);
  const object = linked.indexOf('x.o');
  if (compiler === '' || assemble.length === 0 || object < 0)
    throw new PasskError('E_HARNESS', `${driver} does not say how it compiles (-###)`, {
      expected: "GNU's compiler",
      hint: INSTALL,
    });
  const before = linkerWords(linked.slice(1, object));
  const linker = (await goldFor(driver, before)) ?? (await programPath(driver, 'ld'));
  const libraryFolder = dirname(
    await realpath((await askDriver(driver, ['-print-file-name=libstdc++.so.6'])).trim()),
  );
  return {
    driver,
    version: `g++ ${version}`,
    compile: [await realpath(compiler), ...withoutFiles(told)],
    assemble: [
      await programPath(driver, 'as'),
      ...assemble.slice(1).filter((word) => !/^(?:-o|x\.o|x\.s|\S*\.s)$/.test(word)),
    ],
    link: {
      before: [linker, ...before],
      behind: linkerWords(linked.slice(object + 1)),
    },
    folders: [
      ...(await includeFolders(driver)),
      ...linked.filter((word) => /^-L\//.test(word)).map((word) => word.slice(2)),
    ],
    libraryFolder,
  };
}

async function versionOf(driver: string): Promise<string> {
  const text = await askDriver(driver, ['-dumpfullversion', '-dumpversion']).catch((cause: unknown) => {
    throw new PasskError('E_HARNESS', `there is no ${driver}, which compiles C++`, { hint: INSTALL, cause });
  });
  const version = text.trim();
  if (Number.parseInt(version, 10) >= LEAST_VERSION) return version;
  throw new PasskError('E_HARNESS', `${driver} is version ${version}`, {
    expected: `${LEAST_VERSION} or later`,
    hint: INSTALL,
  });
}

/** Its files, and what names them in messages, are each build's own. */
function withoutFiles(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => {
    const before = words[index - 1] ?? '';
    return (
      !/^(?:x\.cpp|-o|-dump\w+(?:-ext)?)$/.test(word) &&
      !/^(?:-o|-dump\w+(?:-ext)?)$/.test(before) &&
      !DIALECT.some((one) => one === word)
    );
  });
}

/** Plugins are for link-time optimisation; they start other programs. */
function linkerWords(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => {
    const before = words[index - 1];
    return !/^-plugin|^--build-id|^-o$/.test(word) && before !== '-o' && before !== '-plugin';
  });
}

/** What the other linker is known to take. */
const GOLD_TAKES =
  /^(?:\/.*|-L.*|--eh-frame-hdr|--as-needed|--hash-style=\w+|-m|elf_x86_64|aarch64linux|-X|-EL|-dynamic-linker|-z|now|relro|-no-pie)$/;

/** Of the linkers of binutils the one that takes a third of the time over the library, where it is installed. */
async function goldFor(driver: string, words: readonly string[]): Promise<string | undefined> {
  return words.every((word) => GOLD_TAKES.test(word)) ? findProgram(driver, 'ld.gold') : undefined;
}

async function findProgram(driver: string, name: string): Promise<string | undefined> {
  const said = (await askDriver(driver, [`-print-prog-name=${name}`])).trim();
  const path = isAbsolute(said) ? said : await findCommand(said);
  return path === undefined ? undefined : realpath(path);
}

async function programPath(driver: string, name: string): Promise<string> {
  const path = await findProgram(driver, name);
  if (path !== undefined) return path;
  throw new PasskError('E_HARNESS', `g++ is there, but not "${name}", which it needs`, {
    hint: 'Install binutils: apt-get install binutils, or the like.',
  });
}

async function includeFolders(driver: string): Promise<readonly string[]> {
  const said = await askDriver(driver, ['-E', '-x', 'c++', '-v', '/dev/null']);
  const [, list = ''] =
    /#include <\.\.\.> search starts here:\n([\s\S]*?)End of search list/.exec(said) ?? [];
  return list
    .split('\n')
    .map((line) => line.trim())
    .filter(isAbsolute);
}

/** Whether there is a compiler at all: one that is too old is broken, not missing. */
export async function isCompilerInstalled(driver = 'g++'): Promise<boolean> {
  return askDriver(driver, ['-dumpversion']).then(
    () => true,
    () => false,
  );
}
