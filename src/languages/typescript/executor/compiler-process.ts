import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { PasskError } from '../../../core/errors.ts';
import type { TypeCheck, TypeScriptError } from './type-check.ts';

/** Whether there is a compiler: then types are meant to be checked. */
export function isTypeScriptInstalled(): boolean {
  try {
    createRequire(WORKER).resolve('typescript');
    return true;
  } catch {
    return false;
  }
}

const WORKER = fileURLToPath(new URL('../../../../sandbox/typescript/type-checker.cjs', import.meta.url));

/** A check that waits this many times its CPU time is stuck in a way that no clock of its own sees. */
const WALL_FACTOR = 10;

/** It takes a second or two; on a machine that is busy with everything else it may take very long. */
const START_PATIENCE_MS = 600_000;

/** How the process dies when the watch in it finds the CPU time used up, and what V8 says as it dies of a full heap. */
const CPU_SIGNAL = 'SIGVTALRM';
const HEAP_IS_FULL = /out of memory|allocation failed/i;

const STDERR_CHARACTERS = 4000;

/** Names of the language that most programs use, so that the first check is as fast as the others. */
const WARM_UP =
  'const warm: Map<string, number[]> = new Map(); [1].map(String).join("") + document.title + warm.size;';

export interface CompilerLimits {
  readonly cpuLimitMs: number;
  readonly memoryLimitMiB: number;
  /** How long its start may take, in ms. @default ten minutes */
  readonly startPatienceMs?: number;
}

/** A warm compiler; one check at a time. */
export interface CompilerProcess {
  readonly version: string;
  /** How many checks it has begun. */
  checks(): number;
  /** @param isWhole whether Node runs it as it is, and it finds Node's names */
  check(program: string, test?: string, isWhole?: boolean): Promise<TypeCheck>;
  hasEnded(): boolean;
  stop(): Promise<void>;
}

type Answer = { readonly id: number; readonly count: number; readonly errors: readonly RawError[] };
interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly said: string;
}
type RawError = { readonly code: number; readonly line: number; readonly message: string };
type Greeting = { readonly ready?: string; readonly failed?: string; readonly hint?: string };

/** @throws PasskError E_HARNESS when TypeScript is not installed or does not start. */
export async function startCompiler({
  cpuLimitMs,
  memoryLimitMiB,
  startPatienceMs = START_PATIENCE_MS,
}: CompilerLimits): Promise<CompilerProcess> {
  const child = fork(WORKER, [JSON.stringify({ cpuLimitMs, source: WARM_UP })], {
    execArgv: [`--max-old-space-size=${memoryLimitMiB}`],
    env: {},
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString('utf8')).slice(-STDERR_CHARACTERS);
  });
  const ended = new Promise<End>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, said }));
  });
  const failed = new Promise<Greeting>((resolve) => {
    // Of a process that could not be started there is no end. (Later: a message to one that is gone; its end is what counts.)
    child.on('error', ({ message }) =>
      resolve({ failed: message, hint: 'The machine may be out of processes or memory.' }),
    );
  });
  const version = await greeting(child, ended, failed, startPatienceMs);
  let jobs = 0;

  return {
    version,
    checks: () => jobs,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    async check(program, test, isWhole = false) {
      const id = ++jobs;
      let isLate = false;
      const timer = setTimeout(() => {
        isLate = true;
        child.kill('SIGKILL');
      }, cpuLimitMs * WALL_FACTOR);
      try {
        const answered = answerTo(child, id);
        child.send({ id, isWhole, text: test === undefined ? program : `${program}\n${test}` });
        const answer = await Promise.race([answered, ended]);
        if (!isEnd(answer)) return toTypeCheck(answer, program);
        return { errors: [], errorCount: 0, ended: reasonOf(answer, isLate) };
      } finally {
        clearTimeout(timer);
      }
    },
    async stop() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function greeting(
  child: ChildProcess,
  ended: Promise<End>,
  failed: Promise<Greeting>,
  patienceMs: number,
): Promise<string> {
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill('SIGKILL');
  }, patienceMs);
  const said = await Promise.race([
    once(child, 'message').then(
      ([message]) => message as Greeting,
      (): Promise<Greeting> => failed,
    ),
    ended.then(({ code, signal }): Greeting => {
      const how = isLate
        ? `was not ready within ${patienceMs / 1000} s`
        : `ended with ${signal ?? `exit code ${code}`}`;
      return { failed: `the compiler ${how}`, hint: isLate ? BUSY : ENDED };
    }),
    failed,
  ]);
  clearTimeout(timer);
  if (said.ready !== undefined) return said.ready;
  child.kill('SIGKILL');
  throw new PasskError(
    'E_HARNESS',
    `types can't be checked: ${said.failed ?? 'the compiler did not start'}`,
    {
      hint: `${said.hint ?? 'Run `npm install typescript@6`.'} Or leave types unchecked with --no-type-check.`,
    },
  );
}

const BUSY = 'The machine is busy: try again when it is less so, or with fewer --workers.';
const ENDED = 'Memory may have run out: try again with fewer --workers.';

function answerTo(child: ChildProcess, id: number): Promise<Answer> {
  return new Promise((resolve) => {
    const take = (message: Answer) => {
      if (message.id !== id) return;
      child.off('message', take);
      resolve(message);
    };
    child.on('message', take);
  });
}

function isEnd(answer: Answer | End): answer is End {
  return 'said' in answer;
}

/**
 * Only a limit that was reached is the program's doing; a compiler that dies of anything else, or that the machine gives no time, has
 * said nothing about the program.
 *
 * @throws PasskError E_HARNESS
 */
function reasonOf({ code, signal, said }: End, isLate: boolean): 'timeout' | 'memory_limit' {
  if (signal === CPU_SIGNAL) return 'timeout';
  if (isLate)
    throw new PasskError('E_HARNESS', 'the TypeScript compiler got too little CPU time to come to an end');
  if (HEAP_IS_FULL.test(said)) return 'memory_limit';
  const how = signal === null ? `exit code ${code}` : signal;
  throw new PasskError('E_HARNESS', `the TypeScript compiler ended without an answer (${how})`);
}

/** Lines of the whole as lines of its parts. */
function toTypeCheck({ count, errors }: Answer, program: string): TypeCheck {
  const programLines = program.split('\n').length;
  const place = ({ line, ...error }: RawError): TypeScriptError =>
    line <= programLines
      ? { ...error, part: 'program', line }
      : { ...error, part: 'test', line: line - programLines };
  return { errorCount: count, errors: errors.map(place) };
}
