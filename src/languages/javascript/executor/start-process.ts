import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import type { SandboxLayer } from '../../../workers/layers.ts';
import type { JavaScriptRuntime } from './runtime.ts';

/** How judges and guest hosts are started: through the launcher of the Python sandbox, or bare where there is no Python. */
export interface Confinement {
  readonly python: string | undefined;
  readonly layers: readonly SandboxLayer[];
}

// What Node itself writes to before a program has done anything: its own heap, stacks, buffers.
const OWN_DATA_MIB = 192;

/**
 * V8 reserves this for the code of each isolate. From Node 24 on it does so with the right to write, which counts as data
 * though nothing is in it: for Node's own isolate, a program's, and that of the program before, which may not be gone yet.
 */
const CODE_RANGES_MIB = Number.parseInt(process.versions.node, 10) < 24 ? 0 : 3 * 512;

/** What the isolate's limit does not cover, as a multiple of it: the collector's copies, buffers on their way. */
const DATA_FACTOR = 1.5;

/** The same for a host of whole programs, whose inputs pass through it: a large one is there as bytes and as text. */
const PROGRAM_DATA_MIB = OWN_DATA_MIB + 256;

const JUDGE_DATA_MIB = 2048;

// One thread does the work: on as many workers as cores, helpers only take time from the neighbours, and its clock is exact.
const V8_FLAGS = ['--single-threaded', '--v8-pool-size=0'];

/** Node's assert recurses; how deep it gets by default depends on what V8 has compiled by then. The system's stacks have 8 MiB. */
const JUDGE_FLAGS = ['--stack-size=6500'];

const PROGRAM_FLAGS = [
  ...V8_FLAGS,
  '--no-node-snapshot', // isolated-vm asks for it
  '--random-seed=1', // Math.random is the same in every run
  '--no-rehash-snapshot', // an isolate starts quicker; a program that makes strings collide slows down only itself
];

const GUEST_FLAGS = [
  ...PROGRAM_FLAGS,
  '--no-lazy', // what answers a request is compiled with the rest of it, and kept in the code cache
];

/**
 * Without the user's environment; TZ so that dates mean the same everywhere. OPENSSL_CONF: Node starts without a file of
 * settings for its cryptography, but not with one that it may not read.
 */
const ENVIRONMENT = { LANG: 'C.UTF-8', TZ: 'UTC', OPENSSL_CONF: '/dev/null' };

export function startJudge(runtime: JavaScriptRuntime, confinement: Confinement): ChildProcess {
  const command = [...V8_FLAGS, ...JUDGE_FLAGS, runtime.judge];
  return start(runtime, confinement, command, JUDGE_DATA_MIB + CODE_RANGES_MIB, [
    'pipe',
    'pipe',
    'pipe',
    'pipe',
  ]);
}

/** `judge.stdio[3]` becomes the guest host's standard input: a socket between the two, which nobody else holds. */
export function startGuestHost(
  runtime: JavaScriptRuntime,
  confinement: Confinement,
  judge: ChildProcess,
  memoryLimitMiB: number,
): ChildProcess {
  const line = judge.stdio[3];
  const dataMiB = Math.ceil(OWN_DATA_MIB + CODE_RANGES_MIB + DATA_FACTOR * memoryLimitMiB);
  const command = [...GUEST_FLAGS, runtime.guestHost, runtime.isolatedVm];
  const host = start(runtime, confinement, command, dataMiB, [line, 'pipe', 'pipe', 'pipe']);
  line?.destroy();
  return host;
}

/** Holds whole programs: it answers on its standard output, and its jobs come by descriptor 3. */
export function startProgramHost(
  runtime: JavaScriptRuntime,
  confinement: Confinement,
  memoryLimitMiB: number,
): ChildProcess {
  const dataMiB = Math.ceil(PROGRAM_DATA_MIB + CODE_RANGES_MIB + DATA_FACTOR * memoryLimitMiB);
  const command = [...PROGRAM_FLAGS, runtime.programHost, runtime.isolatedVm];
  return start(runtime, confinement, command, dataMiB, ['ignore', 'pipe', 'pipe', 'pipe']);
}

function start(
  runtime: JavaScriptRuntime,
  { python, layers }: Confinement,
  command: readonly string[],
  dataMiB: number,
  stdio: StdioOptions,
): ChildProcess {
  // A group of its own: Ctrl-C at the terminal is for the harness alone, and one kill reaches launcher and all.
  const options = { cwd: '/', env: ENVIRONMENT, stdio, detached: true };
  if (python === undefined) return spawn(runtime.node, command, options);
  const given = JSON.stringify({ layers, readable: runtime.readable, data_mib: dataMiB });
  return spawn(python, ['-S', runtime.launcher, given, runtime.node, ...command], options);
}
