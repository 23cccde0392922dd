import { constants } from 'node:os';
import pLimit from 'p-limit';
import { definedOnly } from '../../../core/defined-only.ts';
import type { Limits } from '../../../core/executor-description.ts';
import { type IsolationTier, isAtLeast } from '../../../core/isolation.ts';
import type { Problem } from '../../../core/problem.ts';
import { outOfTime } from '../../../workers/judge-word.ts';
import { resolveLimits } from '../../../workers/limits.ts';
import { heldToLimit, isNearLimit, withGrace } from '../../../workers/near-limit.ts';
import type { ProgramOutcome, ProgramRun, ProgramRunner } from '../../../workers/program-run.ts';
import { settleSpoilt, type Trial, tryOnce } from '../../../workers/second-run.ts';
import { SIGNAL_NAMES } from '../../../workers/signal-names.ts';
import type { WorkerPool } from '../../../workers/worker-pool.ts';
import type { WorkerAnswer } from './answer.ts';
import { REASON, type Report, type WorkerJob } from './frames.ts';
import { spoiltBy } from './outcome.ts';
import type { WorkerHello } from './worker.ts';

const KEPT_KIB = 1024;

/** The judge asks for a call that no whole program answers, and so waits for its end. */
const UNTIL_IT_ENDS: Problem = {
  taskId: 'program',
  language: 'python',
  prompt: '',
  canonicalSolution: '',
  tests: { kind: 'function', entryPoint: 'main', test: 'def check(candidate):\n    candidate()\n' },
};

type Pool = Pick<WorkerPool<WorkerHello, WorkerAnswer>, 'run' | 'runAlone'>;

/** Whole programs on the workers of an executor. */
export function createProgramRunner(pool: Pool, usual: Limits, required: IsolationTier): ProgramRunner {
  const alone = pLimit(1);

  const outcomeOf = (answer: WorkerAnswer, job: WorkerJob, limits: Limits, kept: number): ProgramOutcome =>
    isAtLeast(answer.isolation, required)
      ? toOutcome(answer, job, limits, kept)
      : failed(`it ran with isolation "${answer.isolation}", "${required}" is required`);

  const attempt = async (job: WorkerJob, limits: Limits, kept: number): Promise<ProgramOutcome> => {
    const take = (answer: WorkerAnswer): Trial<ProgramOutcome> => {
      const spoilt = spoiltBy(answer, limits);
      return { result: outcomeOf(answer, job, limits, kept), ...(spoilt === undefined ? {} : { spoilt }) };
    };
    const again = (tried = job) => alone(() => tryOnce(() => pool.runAlone(tried, withGrace(limits)), take));
    const { result, spoilt } = await tryOnce(() => pool.run(job, withGrace(limits)), take);
    if (spoilt !== undefined)
      return settleSpoilt(spoilt, {
        again,
        isSuccess: ({ ending }) => ending === 'exited',
        failed,
        tookDown: (message) => ({ ...failed(message), ending: 'killed' }),
        isHealthy: async () => (await again({ ...job, program: '' })).result?.exitCode === 0,
      });
    const first = result as ProgramOutcome;
    if (!isNearLimit(asResult(first), limits)) return first;
    if (job.run?.endsAtMs !== undefined) return timedAgain(first, first, limits); // nobody waits for a second run
    const second = await again();
    if (second.spoilt !== undefined || second.result === undefined)
      return failed(second.spoilt?.message ?? 'the second run said nothing');
    return timedAgain(first, second.result, limits);
  };

  return {
    async runProgram(given: ProgramRun) {
      const { program, keptKiB = KEPT_KIB, deadlineMs } = given;
      const endsAtMs = deadlineMs === undefined ? undefined : clockMs() + deadlineMs;
      try {
        if (!program.isWellFormed()) return NOT_TEXT;
        const own = given.limits ?? {};
        const wallLimitMs = own.wallLimitMs ?? own.timeLimitMs ?? usual.wallLimitMs;
        const limits = resolveLimits({ ...usual, ...own, wallLimitMs });
        const kept = Math.ceil(Math.max(keptKiB, given.interactor === undefined ? 0 : KEPT_KIB) * 1024);
        const { interactor } = given;
        const run = {
          input: surroundingsOf(given),
          outputBytes: kept,
          ...definedOnly({ endsAtMs, interactor }),
        };
        return await attempt({ problem: UNTIL_IT_ENDS, program, run }, limits, kept);
      } catch (error) {
        return failed(error instanceof Error ? error.message : String(error));
      }
    },
  };
}

/** The clock of `monotonic` in Python, which keeps the time of the program. */
function clockMs(): number {
  return Number(process.hrtime.bigint() / 1_000_000n);
}

/** What is sent in front of the program (`script.py`). */
function surroundingsOf(run: ProgramRun): Buffer {
  const { stdin = '', files = {}, outputFile, integerDigits, interactor, arguments: words = [] } = run;
  const contents = Object.entries(files).map(
    ([name, content]) => [name, Buffer.from(content as string)] as const,
  );
  const about = {
    ...(words.length === 0 ? {} : { a: words }),
    ...(contents.length === 0 ? {} : { f: contents.map(([name, { length }]) => [name, length]) }),
    ...definedOnly({ o: outputFile, d: integerDigits, t: interactor && 1 }),
  };
  const json = Object.keys(about).length === 0 ? '' : JSON.stringify(about);
  const head = Buffer.alloc(4 + Buffer.byteLength(json));
  head.writeUInt32BE(head.length - 4, 0);
  head.write(json, 4);
  return Buffer.concat([head, Buffer.from(stdin as string), ...contents.map(([, content]) => content)]);
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
  return { verdict: ending === 'exited' ? ('passed' as const) : ('timeout' as const), cpuMs };
}

/** What the first run wrote stays, whatever the second one writes: the second only says how long the program takes. */
function timedAgain(first: ProgramOutcome, second: ProgramOutcome, limits: Limits): ProgramOutcome {
  if (second.ending !== 'exited') return second;
  const { verdict, evidence } = heldToLimit(asResult(second), limits);
  if (verdict !== 'timeout')
    return { ...first, ...(second.cpuMs === undefined ? {} : { cpuMs: second.cpuMs }) };
  return { ...second, ending: 'timeout', ...(evidence === undefined ? {} : { message: evidence.message }) };
}

function toOutcome(
  { report, isolation }: WorkerAnswer,
  { run }: WorkerJob,
  limits: Limits,
  kept: number,
): ProgramOutcome {
  const split = Math.min(report.outputBytes, kept);
  const stderr = report.output.subarray(split);
  const said = report.output.subarray(0, split).toString('utf8');
  return {
    ...endingOf(run?.interactor === undefined ? report : { ...report, outputBytes: 0 }, limits),
    ...(run?.interactor === undefined ? { stdout: said } : { stdout: '', ...dialogueOf(said) }),
    stderr: stderr.toString('utf8'),
    truncated: report.outputBytes > kept || stderr.length >= kept,
    cpuMs: report.guestCpuUs / 1000,
    wallMs: report.wallUs / 1000,
    maxRssKiB: report.maxRssKiB,
    isolation,
  };
}

/** What the judge has written down, whose interactor is trusted as a test is. */
function dialogueOf(word: string): Pick<ProgramOutcome, 'interactor' | 'dialogue'> {
  const { dialogue = '', interactor } = JSON.parse(word || '{}') as {
    readonly dialogue?: string;
    readonly interactor?: {
      readonly code: number;
      readonly said: string;
      readonly crashed: boolean;
      readonly end: boolean;
    };
  };
  if (interactor === undefined) return { dialogue };
  const { code: exitCode, said: message, crashed, end: sawEnd } = interactor;
  return { dialogue, interactor: { exitCode, message, crashed, sawEnd } };
}

function endingOf(
  { reason, waitStatus, outputBytes, wallUs }: Report,
  limits: Limits,
): Pick<ProgramOutcome, 'ending' | 'message' | 'exitCode' | 'signal'> {
  if (reason === REASON.cpuTime || reason === REASON.idle) {
    const { evidence } = outOfTime(reason === REASON.cpuTime ? 'cpu' : 'idle', limits);
    return { ending: 'timeout', ...(evidence === undefined ? {} : { message: evidence.message }) };
  }
  if (reason === REASON.deadline)
    return wallUs >= limits.timeLimitMs * 1000
      ? { ending: 'timeout', message: 'its time by the clock was up' }
      : { ending: 'harness_error', message: 'the machine was too busy to run it in time' };
  const signal = waitStatus & 0x7f;
  if (signal === constants.signals.SIGXFSZ || outputBytes > limits.outputLimitKiB * 1024)
    return { ending: 'output_limit', message: `wrote more than ${limits.outputLimitKiB} KiB` };
  if (signal === constants.signals.SIGXCPU)
    return { ending: 'timeout', message: `reached its CPU time limit of ${limits.timeLimitMs} ms` };
  if (signal === 0) return { ending: 'exited', exitCode: (waitStatus >> 8) & 0xff };
  const name = SIGNAL_NAMES.get(signal) ?? `signal ${signal}`;
  return { ending: 'killed', signal: name, message: `the process died of ${name}` };
}
