import { constants } from 'node:os';
import pLimit from 'p-limit';
import type { Limits } from '../../core/executor-description.ts';
import { type IsolationTier, isAtLeast } from '../../core/isolation.ts';
import type { Problem } from '../../core/problem.ts';
import { outOfTime } from '../judge-word.ts';
import { resolveLimits } from '../limits.ts';
import { heldToLimit, isNearLimit, withGrace } from '../near-limit.ts';
import type { ProgramOutcome, ProgramRun, ProgramRunner } from '../program-run.ts';
import { SIGNAL_NAMES } from '../signal-names.ts';
import { JobLost } from '../worker.ts';
import type { WorkerPool } from '../worker-pool.ts';
import type { WorkerAnswer } from './answer.ts';
import { REASON, type WorkerJob } from './frames.ts';
import type { WorkerHello } from './worker.ts';

const KEPT_KIB = 1024;

/** The judge asks for a call that no whole program answers, and so waits for its end. */
const UNTIL_IT_ENDS: Problem = {
  taskId: 'program',
  language: 'python',
  prompt: '',
  entryPoint: 'main',
  canonicalSolution: '',
  test: 'def check(candidate):\n    candidate()\n',
};

type Pool = Pick<WorkerPool<WorkerHello, WorkerAnswer>, 'run' | 'runAlone'>;

/** Whole programs on the workers of an executor. */
export function createProgramRunner(pool: Pool, usual: Limits, required: IsolationTier): ProgramRunner {
  const alone = pLimit(1);

  const outcomeOf = (answer: WorkerAnswer, limits: Limits, kept: number): ProgramOutcome =>
    isAtLeast(answer.isolation, required)
      ? toOutcome(answer, limits, kept)
      : failed(`it ran with isolation "${answer.isolation}", "${required}" is required`);

  const attempt = async (job: WorkerJob, limits: Limits, kept: number): Promise<ProgramOutcome> => {
    const again = (tried = job) => alone(() => pool.runAlone(tried, withGrace(limits)));
    let answer: WorkerAnswer;
    try {
      answer = await pool.run(job, withGrace(limits));
    } catch (error) {
      if (!(error instanceof JobLost && error.suspect)) throw error;
      try {
        answer = await again(); // its worker died: once may be bad luck
      } catch (twice) {
        // Twice is the program's doing, if a program that does nothing still runs. Else the harness is broken.
        if (!(twice instanceof JobLost && twice.suspect)) throw twice;
        const probe = outcomeOf(await again({ ...job, program: '' }), limits, kept);
        if (probe.exitCode !== 0) throw twice;
        return { ...failed(`took its sandbox down twice (${twice.message})`), ending: 'killed' };
      }
    }
    const outcome = outcomeOf(answer, limits, kept);
    if (outcome.ending === 'harness_error' || !isNearLimit(asResult(outcome), limits)) return outcome;
    const second = outcomeOf(await again(), limits, kept);
    const { verdict, evidence } = heldToLimit(asResult(second), limits);
    return verdict === 'timeout' && second.ending !== 'timeout'
      ? { ...second, ending: 'timeout', ...(evidence === undefined ? {} : { message: evidence.message }) }
      : second;
  };

  return {
    async runProgram({ program, stdin = '', limits: given = {}, keptKiB = KEPT_KIB }: ProgramRun) {
      try {
        if (!program.isWellFormed()) return NOT_TEXT;
        const wallLimitMs = given.wallLimitMs ?? given.timeLimitMs ?? usual.wallLimitMs;
        const limits = resolveLimits({ ...usual, ...given, wallLimitMs });
        const kept = Math.ceil(keptKiB * 1024);
        const run = { stdin: Buffer.from(stdin as string), outputBytes: kept };
        return await attempt({ problem: UNTIL_IT_ENDS, program, run }, limits, kept);
      } catch (error) {
        return failed(error instanceof Error ? error.message : String(error));
      }
    },
  };
}

/** The program's fault, as Python would say it: a harness error would let a policy keep clear of its reward. */
const NOT_TEXT: ProgramOutcome = {
  ending: 'exited',
  exitCode: 1,
  stdout: '',
  stderr: 'SyntaxError: the program contains half of a surrogate pair\n',
  truncated: false,
};

function failed(message: string): ProgramOutcome {
  return { ending: 'harness_error', message, stdout: '', stderr: '', truncated: false };
}

/** For the rules about time, which are those of judged programs. */
function asResult({ ending, cpuMs = 0 }: ProgramOutcome) {
  return { verdict: ending === 'timeout' ? ('timeout' as const) : ('passed' as const), cpuMs };
}

function toOutcome({ report, isolation }: WorkerAnswer, limits: Limits, kept: number): ProgramOutcome {
  const split = Math.min(report.outputBytes, kept);
  const stderr = report.output.subarray(split);
  return {
    ...endingOf(report.reason, report.waitStatus, report.outputBytes, limits),
    stdout: report.output.subarray(0, split).toString('utf8'),
    stderr: stderr.toString('utf8'),
    truncated: report.outputBytes > kept || stderr.length >= kept,
    cpuMs: report.guestCpuUs / 1000,
    wallMs: report.wallUs / 1000,
    maxRssKiB: report.maxRssKiB,
    isolation,
  };
}

function endingOf(
  reason: number,
  waitStatus: number,
  outputBytes: number,
  limits: Limits,
): Pick<ProgramOutcome, 'ending' | 'message' | 'exitCode' | 'signal'> {
  if (reason === REASON.cpuTime || reason === REASON.idle) {
    const { evidence } = outOfTime(reason === REASON.cpuTime ? 'cpu' : 'idle', limits);
    return { ending: 'timeout', ...(evidence === undefined ? {} : { message: evidence.message }) };
  }
  const signal = waitStatus & 0x7f;
  if (signal === constants.signals.SIGXFSZ || outputBytes > limits.outputLimitKiB * 1024)
    return { ending: 'output_limit', message: `wrote more than ${limits.outputLimitKiB} KiB` };
  if (signal === constants.signals.SIGXCPU)
    return { ending: 'timeout', message: `reached its CPU time limit of ${limits.timeLimitMs} ms` };
  if (signal === 0) return { ending: 'exited', exitCode: (waitStatus >> 8) & 0xff };
  const name = SIGNAL_NAMES.get(signal) ?? `signal ${signal}`;
  return { ending: 'killed', signal: name, message: `the process died of ${name}` };
}
