import { execFile } from 'node:child_process';
import { copyFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { PasskError } from '../../../core/errors.ts';
import { BUILTINS, STAND_INS } from './crates.ts';
import type { Installation } from './installation.ts';

const run = promisify(execFile);

const SOURCES = fileURLToPath(new URL('../../../../sandbox/rust/', import.meta.url));

const WIRE = 'passk_wire';

/** Crates of ours, each before those that use it. */
const CRATES: readonly (readonly [name: string, source: string])[] = [
  [WIRE, 'wire/lib.rs'],
  ['passk_guest', 'guest/lib.rs'],
  ['passk_judge', 'judge/lib.rs'],
  ...STAND_INS.map((name): [string, string] => [name, `crates/${name}/lib.rs`]),
];

/** All that crates of ours are made of. */
export async function rustSources(): Promise<readonly string[]> {
  const files = await readdir(SOURCES, { recursive: true });
  return files
    .filter((file) => file.endsWith('.rs'))
    .sort()
    .map((file) => join(SOURCES, file));
}

/** Compiles what all builds share. */
export async function prepareRust(installation: Installation, folder: string): Promise<void> {
  const { rustc, sysroot, compilerLibraries, targetLibraries } = installation;
  for (const [name, source] of CRATES) {
    const words = [
      `--sysroot=${sysroot}`,
      '--edition=2021',
      '--crate-type=rlib',
      `--crate-name=${name}`,
      `-L${folder}`,
    ];
    const uses =
      name.startsWith('passk_') && name !== WIRE
        ? [`--extern=${WIRE}=${join(folder, `lib${WIRE}.rlib`)}`]
        : [];
    const output = [...uses, '-o', join(folder, `lib${name}.rlib`), join(SOURCES, source)];
    // Optimised code of a codec is worth nothing where it is instantiated for the types of one program.
    await run(rustc, [...words, ...output], {
      env: { LD_LIBRARY_PATH: compilerLibraries },
      cwd: folder,
    }).catch((cause: Error) => {
      throw new PasskError('E_HARNESS', `${source} of passk's own does not compile: ${cause.message}`, {
        cause,
      });
    });
  }
  const builtins = (await readdir(targetLibraries)).find((file) =>
    /^libcompiler_builtins-\w+\.rlib$/.test(file),
  );
  if (builtins === undefined)
    throw new PasskError('E_HARNESS', `${targetLibraries} has no libcompiler_builtins`, {
      hint: "Install the whole of Rust's standard library: rustup component add rust-std.",
    });
  await copyFile(join(targetLibraries, builtins), join(folder, BUILTINS));
}
