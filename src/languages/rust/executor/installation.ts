import { execFile } from 'node:child_process';
import { access, readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PasskError } from '../../../core/errors.ts';
import { findCommand } from '../../compiled/find-command.ts';

const run = promisify(execFile);

/** What of a Rust on this machine is used. */
export interface Installation {
  /** The compiler itself: what is called rustc where rustup is installed starts it. */
  readonly rustc: string;
  /** `1.95.0` */
  readonly version: string;
  readonly sysroot: string;
  /** With the shared libraries of the compiler. */
  readonly compilerLibraries: string;
  /** With the standard library for programs. */
  readonly targetLibraries: string;
  /** Its shared form, in that folder. */
  readonly standardLibrary: string;
  readonly linker: string;
  /** Where the objects are that a program of C's library begins and ends with. */
  readonly startFiles: string;
  readonly loader: string;
}

const ADVICE = {
  expected: 'rustc 1.63 or newer, and ld',
  hint: 'Install Rust (https://rustup.rs, or the package rustc) and the packages binutils and libc6-dev.',
};

/** The oldest whose library has what the hosts in sandbox/rust use. */
const OLDEST = [1, 63] as const;

const START_FILES = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/lib'];
const LOADERS = ['/lib64/ld-linux-x86-64.so.2', '/lib/ld-linux-aarch64.so.1'];

/** Whether there is a Rust that runs on this system, so that it is broken where it does not work. */
export async function isRustInstalled(): Promise<boolean> {
  return run('rustc', ['--version']).then(
    () => true,
    () => false,
  );
}

/** @throws PasskError E_HARNESS where something is missing, or the compiler is too old */
export async function findRust(): Promise<Installation> {
  const ask = async (...words: string[]) => (await run('rustc', words)).stdout.trim();
  const verbose = await ask('-vV').catch(() => undefined);
  if (verbose === undefined) throw new PasskError('E_HARNESS', 'no program named "rustc" runs here', ADVICE);
  const version = /^release: (\S+)/m.exec(verbose)?.[1] ?? '';
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]))
    throw new PasskError('E_HARNESS', `rustc ${version} is too old`, ADVICE);
  const sysroot = await ask('--print', 'sysroot');
  const targetLibraries = await ask('--print', 'target-libdir');
  const name = (await readdir(targetLibraries)).find((file) => /^libstd-\w+\.so$/.test(file));
  if (name === undefined) throw missing(`the shared standard library in ${targetLibraries}`);
  return {
    rustc: join(sysroot, 'bin/rustc'),
    version,
    sysroot,
    compilerLibraries: join(sysroot, 'lib'),
    targetLibraries,
    standardLibrary: join(targetLibraries, name),
    linker: await realpath(await linkerInPath()),
    startFiles: await firstOf(START_FILES, 'crt1.o'),
    loader: await firstOf(LOADERS),
  };
}

async function linkerInPath(): Promise<string> {
  const linker = await findCommand('ld');
  if (linker === undefined) throw missing('ld');
  return linker;
}

/** The first of some folders that has a file, or the first of some files. */
async function firstOf(paths: readonly string[], file = ''): Promise<string> {
  for (const path of paths) if (await exists(join(path, file))) return path;
  throw missing(file === '' ? (paths[0] ?? '') : file);
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function missing(what: string): PasskError {
  return new PasskError('E_HARNESS', `Rust programs can't be linked: ${what} was not found`, ADVICE);
}
