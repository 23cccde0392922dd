import type { Duplex } from 'node:stream';
import type { Limits } from '../../../core/executor-description.ts';
import { isolationTier } from '../../../core/isolation.ts';
import { CROWDED_WORKER, isMachineCrowded } from '../../../workers/crowded-machine.ts';
import { createDeferred } from '../../../workers/deferred.ts';
import type { ExecutionJob } from '../../../workers/executor.ts';
import { JobLost, type LossCause, type Worker } from '../../../workers/worker.ts';
import type { HostEnd, JudgeWord, WorkerAnswer, WorkerHello } from './answer.ts';
import { openHost } from './host-process.ts';
import { howJudgeEnded, type JudgeProcess, openJudge, signalOf } from './judge-process.ts';
import { jobFor, NOTHING_USED, type OpenJob, withoutEvidence } from './open-job.ts';
import type { ProcessClock } from './process-clock.ts';
import { openRelay } from './relay.ts';
import { startGuestHost, startJudge } from './start-process.ts';
import { needsOwnJudge, testPayload } from './test-payload.ts';
import { type Readings, startWatch, type Watch } from './watch.ts';
import { isWorn } from './wear.ts';
import { causeOfEnd, hasStarted, startFailure, untilEnded } from './worker-end.ts';
import type { WorkerOptions } from './worker-options.ts';

const START_PATIENCE_MS = 120_000;

type JavaScriptWorker = Worker<WorkerHello, WorkerAnswer>;

/** How long a guest host that its judge has lost may take to be gone. */
const END_GRACE_MS = 1000;

/** How long a judge may take to show what went wrong; without it the verdict stands all the same. */
const EVIDENCE_LIMIT_MS = 2000;

// Limits are set by the launcher, in Python.
const SETUP = ['split', 'session'];

/** Starts one worker: a judge, a guest host, and a socket between the two that nobody else holds. */
export function startWorker(
  {
    runtime,
    confinement,
    memoryLimitMiB,
    promised,
    spareJudges,
    startPatienceMs = START_PATIENCE_MS,
  }: WorkerOptions,
  onLost: (worker: JavaScriptWorker, reason: string) => void,
): JavaScriptWorker {
  const judge = openJudge(startJudge(runtime, confinement));
  const host = openHost(
    hasStarted(judge.child) ? startGuestHost(runtime, confinement, judge.child, memoryLimitMiB) : judge.child,
  );
  const open = new Map<number, OpenJob>();
  let lastId = 0;
  let judged = 0;
  let lost: string | undefined;
  let isHostEnding = false;
  let watch: Watch | undefined;
  let hello: WorkerHello | undefined;
  let judgeClock: ProcessClock | undefined;
  let hostClock: ProcessClock | undefined;
  let evidenceTimer: NodeJS.Timeout | undefined;

  const ready = createDeferred<WorkerHello>();
  const patience = setTimeout(
    () => lose(`it did not say within ${startPatienceMs / 1000} s that it is ready`),
    startPatienceMs,
  );
  const first = (): OpenJob | undefined => open.values().next().value;

  const lose = (reason: string, suspect = false, cause: LossCause = 'unclear') => {
    if (lost !== undefined) return;
    lost = [reason, host.said(), judge.said()].filter((text) => text !== '').join(': ');
    if (hello !== undefined && isMachineCrowded(lost)) lost = CROWDED_WORKER;
    clearTimeout(patience);
    watch?.stop();
    clearTimeout(evidenceTimer);
    hostClock?.close();
    judgeClock?.close();
    host.kill();
    judge.kill();
    ready.reject(startFailure(lost));
    for (const job of open.values()) {
      job.own?.judge.kill();
      job.reject(new JobLost(lost, suspect && job.sent, cause));
      suspect = false;
    }
    open.clear();
    if (reason !== STOPPED) onLost(worker, lost);
  };

  /** The clock of the job that is first now runs, from `before` if it has stood behind another one. */
  const begin = (clock: ProcessClock | undefined, before?: Readings) => {
    const job = first();
    if (job === undefined || hostClock === undefined || clock === undefined) return;
    const onLimit = (endedBy: 'cpu' | 'idle') => {
      settle(job, undefined, endedBy);
      lose(`a program reached its ${endedBy} limit`);
    };
    watch = startWatch([hostClock, clock], job.limits, onLimit, before);
  };

  /**
   * Sends what may be sent: nothing before both are up, or who dies till then could have been given a program already. Behind a job
   * with a judge of its own nothing is, for the host's line is that job's.
   */
  const advance = (before?: Readings) => {
    if (hello === undefined || judgeClock === undefined) return;
    for (const job of open.values()) {
      if (job.hasOwnJudge) {
        if (job === first() && !job.sent) void lendJudge(job);
        return;
      }
      if (!job.sent) send(job);
      if (job === first() && watch === undefined && job.over === undefined) begin(judgeClock, before);
    }
  };

  const send = (job: OpenJob) => {
    job.sent = true;
    judge.give(job.payload, job.id);
    host.give(jobFor(job));
  };

  const lendJudge = async (job: OpenJob) => {
    job.sent = true;
    let own: JudgeProcess;
    try {
      own = await spareJudges.take();
    } catch (error) {
      finish(job, {
        id: job.id,
        verdict: 'harness_error',
        message: `no judge could be started: ${String(error)}`,
      });
      return;
    }
    if (!open.has(job.id)) return own.kill();
    const { clock } = await own.ready;
    host.give(jobFor(job));
    const damage = (error: unknown) => breakOwn(job, `its judge's stream is damaged (${String(error)})`);
    const relay = openRelay(own.child.stdio[3] as Duplex, host.line, damage);
    job.own = { judge: own, relay };
    begin(clock);
    own.listen((word) => takeWord(job, word), damage);
    own.give(job.payload, job.id);
    const end = await own.ended;
    clock.close();
    if (!open.has(job.id)) return;
    if (job.over !== undefined) finish(job, withoutEvidence(job, job.over.verdict));
    else if (signalOf(end) === 'SIGKILL') lose(howJudgeEnded(end), true, causeOfEnd(end, hello?.layers));
    else breakOwn(job, `${howJudgeEnded(end)} before it gave a verdict, which is its test's doing`);
  };

  /** The test of a stranger has broken the judge that it had to itself. */
  const breakOwn = (job: OpenJob, message: string) => {
    if (open.has(job.id)) finish(job, { id: job.id, verdict: 'harness_error', message });
    lose(`a judge of one job broke: ${message}`);
  };

  const settle = (
    job: OpenJob,
    word: JudgeWord | undefined,
    endedBy: WorkerAnswer['endedBy'],
    hostEnd?: HostEnd,
  ): Readings | undefined => {
    if (!open.delete(job.id) || hello === undefined) return undefined;
    clearTimeout(evidenceTimer);
    const used = job.over?.used ?? watch?.stop() ?? NOTHING_USED;
    watch = undefined;
    const maxRssKiB = hostClock?.takePeakRssKiB();
    const { layers } = hello;
    const isolation = isolationTier(layers);
    job.own?.judge.kill();
    const { cpuMs, wallMs, readings } = used;
    job.resolve({ layers, isolation, endedBy, word, hostEnd, cpuMs, wallMs, maxRssKiB });
    return readings;
  };

  /** Settles a job by its judge's word, and makes room for the next. */
  const finish = (job: OpenJob, word: JudgeWord) => {
    const isHostFree = job.own?.relay.close() ?? true;
    const readings = settle(job, word, 'judge');
    judged += 1;
    if (!isHostFree) return lose('the guest host may be at work for a test that is over');
    if (isWorn(word.verdict, judged)) return lose('the guest host is worn');
    if (job.own !== undefined) host.give(`{"z":${job.id}}`);
    advance(job.over === undefined && job.own === undefined ? readings : undefined);
  };

  const takeWord = (job: OpenJob | undefined, word: JudgeWord) => {
    if (isHostEnding) return undefined; // the judge finds every job of a host that is gone ended: the others never began
    if (job?.own !== undefined && word.id !== job.id) return breakOwn(job, 'it speaks of no job of its own');
    if (job === undefined || word.id !== job.id || !open.has(job.id))
      return lose('the judge answered a job that it was not given', true);
    if (word.over !== undefined) return takeVerdict(job, word.over);
    if (word.verdict !== 'ended') return finish(job, word);
    isHostEnding = true;
    // It closes its socket as it ends; one that only closes it is made to end.
    setTimeout(host.kill, END_GRACE_MS).unref();
    void host.ended.then((end) => {
      settle(job, word, 'judge', end);
      lose('the guest host ended');
    });
    return undefined;
  };

  /** The clock stops here: what it costs to show what went wrong is not the program's. */
  const takeVerdict = (job: OpenJob, verdict: string) => {
    if (job.over !== undefined || watch === undefined) return;
    job.over = { verdict, used: watch.stop() };
    watch = undefined;
    evidenceTimer = setTimeout(() => {
      settle(job, withoutEvidence(job, verdict), 'judge');
      lose('the judge did not come to an end with its evidence');
    }, EVIDENCE_LIMIT_MS);
  };

  /** Judge and guest host hold the same layers, or this is no worker. */
  const heldBy = (layers: readonly string[]): readonly string[] => {
    const held = [...SETUP, ...(confinement.python === undefined ? [] : ['rlimits']), ...layers];
    const breach = promised.breach(held);
    if (breach !== undefined) lose(breach);
    return held;
  };

  const greet = () => {
    if (judgeClock === undefined || hello === undefined || lost !== undefined) return;
    clearTimeout(patience);
    ready.resolve(hello);
    advance();
  };

  judge.listen(
    (word) => takeWord(first()?.hasOwnJudge === true ? undefined : first(), word),
    (error) => lose(`the worker's stream is damaged (${String(error)})`, true),
  );
  judge.ready.then(
    ({ layers, clock }) => {
      heldBy(layers);
      judgeClock = clock;
      if (lost === undefined) greet();
      else clock.close();
    },
    (error: unknown) => lose(`it can not be watched (${String(error)})`),
  );
  void judge.ended.then((end) => {
    const job = first();
    if (job?.over !== undefined && !job.hasOwnJudge)
      settle(job, withoutEvidence(job, job.over.verdict), 'judge');
    lose(howJudgeEnded(end), job?.hasOwnJudge !== true, causeOfEnd(end, hello?.layers));
  });

  host.ready.then(
    ({ layers, clock }) => {
      hostClock = clock;
      hello = { executable: runtime.node, version: process.version, layers: heldBy(layers) };
      if (lost === undefined) greet();
      else clock.close();
    },
    (error: unknown) => lose(`it can not be watched (${String(error)})`),
  );
  void host.ended.then(() => {
    if (open.size === 0 || hello === undefined) lose('the guest host ended', false);
    // Otherwise the judge finds out, and has the word.
  });

  const alive = () => lost === undefined && hasStarted(judge.child) && hasStarted(host.child);

  const worker: JavaScriptWorker = {
    ready: ready.promise,
    alive,
    run(job: ExecutionJob, limits: Limits) {
      if (!alive()) return Promise.reject(new JobLost(lost ?? 'it could not be started', false));
      const payload = testPayload(job);
      const id = ++lastId;
      const answer = new Promise<WorkerAnswer>((resolve, reject) =>
        open.set(id, {
          ...{ id, payload, program: job.program, limits, resolve, reject },
          hasOwnJudge: needsOwnJudge(job),
          sent: false,
        }),
      );
      advance();
      return answer;
    },
    async stop() {
      lose(STOPPED);
      await Promise.all([host.child, judge.child].filter(hasStarted).map(untilEnded));
    },
  };
  return worker;
}

const STOPPED = 'the worker was stopped';
