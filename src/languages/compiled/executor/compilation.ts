import { constants } from 'node:os';
import { hasRunOutOfMemory } from '../../../workers/out-of-memory.ts';
import { SIGNAL_NAMES } from '../../../workers/signal-names.ts';
import type { SupervisedAnswer } from '../../../workers/supervised/answer.ts';
import { REASON } from '../../../workers/supervised/report.ts';
import { JobLost } from '../../../workers/worker.ts';
import type { Artifact } from './artifact.ts';

/** What a build comes to. */
export type Compilation = { readonly artifact: Artifact } | CompilationFailure;

/** Nothing was made. A compiler that ran out of time or memory is the program's doing. */
export interface CompilationFailure {
  /** `crash`: the compiler died of it, which need not be the same another time. */
  readonly failed: 'error' | 'crash' | 'timeout' | 'memory';
  /** As the compiler wrote them, cut. */
  readonly diagnostics: string;
}

const { SIGKILL, SIGXCPU } = constants.signals;

/** How compilers say that they were refused memory. */
const NO_MEMORY =
  /out of memory|OutOfMemory|memory exhausted|cannot allocate memory|memory allocation of \d+ bytes failed/i;

/** @throws Error where it was not the program's doing; JobLost where another try may show that */
export function compilationOf(
  key: string,
  { report, word, maySignal }: SupervisedAnswer<Buffer>,
): Compilation {
  const { reason, waitStatus } = report;
  const diagnostics = report.output.toString('utf8');
  if (reason === REASON.cpuTime || reason === REASON.idle) return { failed: 'timeout', diagnostics };
  if (reason !== REASON.done) throw new Error(`the compiler was ended (${reason}): ${diagnostics.trim()}`);
  if (waitStatus === 0 && word !== undefined && word.length > 0)
    return { artifact: { key, bytes: Buffer.from(word) } };
  const signal = waitStatus & 0x7f;
  if (signal === SIGXCPU) return { failed: 'timeout', diagnostics };
  if (NO_MEMORY.test(diagnostics)) return { failed: 'memory', diagnostics };
  // Nobody here has killed it, and it can't have done that itself. But a program can let it take up so much that the machine does.
  if (signal === SIGKILL && !maySignal)
    throw new JobLost('the compiler was killed', true, hasRunOutOfMemory() ? 'unclear' : 'machine');
  if (signal === 0) return { failed: 'error', diagnostics };
  const died = `the compiler died of ${SIGNAL_NAMES.get(signal) ?? `signal ${signal}`}`;
  return { failed: 'crash', diagnostics: `${died}\n${diagnostics}` };
}
