import { join } from 'node:path';
import type { BuildStep } from '../../compiled/build.ts';
import { BUILTINS, STAND_INS } from './crates.ts';
import type { Installation } from './installation.ts';

/** What all programs are compiled as; warnings are nobody's business, errors are told in a line each. */
const OPTIONS = [
  '--edition=2021',
  '--emit=obj',
  '--error-format=short',
  '--color=never',
  '-Ccodegen-units=1',
];

/**
 * Compiles a source to an object. With `--emit=obj` rustc starts no linker, and no other process.
 *
 * @param crateType of `cdylib` only what a host calls is compiled
 * @param crates of ours, by name, that it may use
 */
export function compile(
  { rustc, sysroot }: Installation,
  prepared: string,
  source: string,
  crateType: 'bin' | 'cdylib',
  crates: readonly string[],
  more: readonly string[] = [],
): BuildStep {
  const externs = [...crates, ...STAND_INS].map(
    (name) => `--extern=${name}=${join(prepared, `lib${name}.rlib`)}`,
  );
  const [name] = source.split('.');
  const own = [
    `--sysroot=${sysroot}`,
    `--crate-name=${name}`,
    `--crate-type=${crateType}`,
    '-Cprefer-dynamic',
  ];
  return {
    command: [
      rustc,
      ...OPTIONS,
      ...own,
      ...externs,
      `-Ldependency=${prepared}`,
      ...more,
      '-o',
      OBJECT,
      source,
    ],
  };
}

const OBJECT = 'compiled.o';

/** The name of what is linked. */
export const EXECUTABLE = 'linked';

/**
 * Links an object to an executable by the linker itself: the driver of a C compiler would start it as another process. The standard
 * library stays shared, which makes it a matter of milliseconds.
 *
 * @param crates of ours that it uses
 */
export function link(installation: Installation, prepared: string, crates: readonly string[]): BuildStep {
  const { linker, startFiles, loader, targetLibraries, standardLibrary } = installation;
  const libraries = [...crates, ...STAND_INS].map((name) => join(prepared, `lib${name}.rlib`));
  return {
    command: [
      ...[linker, '-o', EXECUTABLE, '--eh-frame-hdr', '--gc-sections', '--as-needed', '-z', 'noexecstack'],
      ...['-dynamic-linker', loader, '-rpath', targetLibraries],
      ...[join(startFiles, 'crt1.o'), join(startFiles, 'crti.o'), OBJECT, ...libraries],
      ...[
        standardLibrary,
        join(prepared, BUILTINS),
        '-L',
        startFiles,
        '-L',
        '/lib64',
        '-l:libgcc_s.so.1',
        '-lc',
        '-lm',
      ],
      join(startFiles, 'crtn.o'),
    ],
  };
}
