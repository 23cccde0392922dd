import type {
  CompiledLanguage,
  CompilerToolchain,
  ProgramBuilder,
} from '../../compiled/compiled-language.ts';
import type { RunCommand } from '../../compiled/run-command.ts';
import { withClosingBraces } from '../open-brackets.ts';
import { RUST_PROBES } from '../probes.ts';
import { compile, EXECUTABLE, link } from './commands.ts';
import { readDiagnostics, readPanic } from './diagnostics.ts';
import { findRust, type Installation } from './installation.ts';
import { prepareRust, rustSources } from './prepare.ts';
import { guestSource, PROGRAM_FILE } from './source/guest-source.ts';
import { judgeSource } from './source/judge-source.ts';

/** Rust, as the executor of compiled languages asks for it. */
export const RUST_COMPILED: CompiledLanguage = {
  name: 'rust',
  probe: RUST_PROBES.problem,
  findToolchain,
};

async function findToolchain(): Promise<CompilerToolchain> {
  const installation = await findRust();
  const { rustc, version, linker, sysroot, compilerLibraries, targetLibraries, standardLibrary } =
    installation;
  return {
    compiler: rustc,
    version: `rustc ${version}`,
    flags: '-Copt-level=0 -Coverflow-checks=on, whole programs -Copt-level=2',
    compileReadable: [
      ...new Set([
        rustc,
        linker,
        `${sysroot}/lib/rustlib`,
        ...sharedLibraries(compilerLibraries),
        targetLibraries,
      ]),
    ],
    runReadable: [standardLibrary],
    // There is no /proc that would say where the compiler's libraries are from where the compiler is.
    compileEnvironment: { LD_LIBRARY_PATH: compilerLibraries },
    runEnvironment: {},
    preparedFrom: await rustSources(),
    prepare: (folder) => prepareRust(installation, folder),
    builder: (prepared) => builderOf(installation, prepared),
  };
}

/** /usr/lib is readable anyway; anywhere else all of the folder is the compiler's. */
function sharedLibraries(folder: string): readonly string[] {
  return folder === '/usr/lib' ? [] : [folder];
}

const GUEST = ['passk_guest', 'passk_wire'] as const;
const JUDGE = ['passk_judge', 'passk_wire'] as const;

/** A program without a standard library of its own starts in so much. */
const RUN: RunCommand = { arguments: [], memory: 'address_space', ownMemoryMiB: 32 };

function builderOf(installation: Installation, prepared: string): ProgramBuilder {
  return {
    judge: (problem) => ({
      files: { 'judge.rs': judgeSource(problem) },
      steps: [
        // What a published test is warned of, or a prompt imports and never uses, is no fault of anybody's.
        compile(installation, prepared, 'judge.rs', 'cdylib', JUDGE, ['--cap-lints=allow']),
        link(installation, prepared, JUDGE),
      ],
      output: EXECUTABLE,
    }),
    guest: (problem, program) => ({
      files: guestSource(problem, program),
      steps: [
        compile(installation, prepared, PROGRAM_FILE, 'cdylib', GUEST, ['-Awarnings']),
        link(installation, prepared, GUEST),
      ],
      output: EXECUTABLE,
    }),
    whole: (program) => ({
      files: { [PROGRAM_FILE]: withClosingBraces(program) },
      steps: [
        // As judges of contests compile: what a test of a function lets overflow and panic, they let wrap.
        compile(installation, prepared, PROGRAM_FILE, 'bin', [], ['-Awarnings', '-Copt-level=2']),
        link(installation, prepared, []),
      ],
      output: EXECUTABLE,
    }),
    // A judge holds a whole answer, and what it is decoded to.
    emptyProgram: 'fn main() {}\n',
    runs: { judge: { ...RUN, ownMemoryMiB: 512 }, guest: RUN, whole: RUN },
    readDiagnostics,
    readException: readPanic,
    outOfMemory: /memory allocation of \d+ bytes failed/,
  };
}
