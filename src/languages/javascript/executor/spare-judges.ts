import type { ChildProcess } from 'node:child_process';
import { createDeferred, type Deferred } from '../../../workers/deferred.ts';
import type { PromisedLayers } from '../../../workers/promised-layers.ts';
import { type JudgeProcess, openJudge } from './judge-process.ts';

/** Judges that are started ahead and get one job each. */
export interface SpareJudges {
  /**
   * A judge that is ready and has read nothing; the caller kills it after its one job.
   *
   * @throws Error where none comes up
   */
  take(): Promise<JudgeProcess>;
  close(): Promise<void>;
}

/** What every process of ours has, and says nothing of. */
const HELD_BY_ALL: ReadonlySet<string> = new Set(['split', 'session', 'rlimits']);

/** Starts that fail in a row before whoever waits is told. */
const STARTS_TRIED = 3;

/**
 * @param start starts one judge process
 * @param promised what the executor's workers hold, and so must these
 * @param ahead how many wait for the next jobs; none is started before the first job asks for one, as most runs need none
 */
export function createSpareJudges(
  start: () => ChildProcess,
  ahead: number,
  promised: PromisedLayers,
): SpareJudges {
  const live = new Set<JudgeProcess>();
  const idle: JudgeProcess[] = [];
  const waiting: Deferred<JudgeProcess>[] = [];
  let starting = 0;
  let failedStarts = 0;
  let closed = false;

  const begin = () => {
    starting += 1;
    const judge = openJudge(start());
    live.add(judge);
    void judge.ended.then(() => {
      live.delete(judge);
      const at = idle.indexOf(judge);
      if (at >= 0) idle.splice(at, 1);
    });
    const fit = judge.ready.then(({ layers }) => {
      const lacking = promised
        .promised()
        ?.filter((layer) => !HELD_BY_ALL.has(layer) && !layers.includes(layer));
      if (lacking !== undefined && lacking.length > 0)
        throw new Error(`it came up without the layers that the first worker had: ${lacking.join(', ')}`);
    });
    fit.then(
      () => {
        starting -= 1;
        failedStarts = 0;
        const first = waiting.shift();
        if (first === undefined) idle.push(judge);
        else first.resolve(judge);
      },
      (error: unknown) => {
        starting -= 1;
        failedStarts += 1;
        live.delete(judge);
        judge.kill();
        if (failedStarts >= STARTS_TRIED) waiting.shift()?.reject(error);
        fill();
      },
    );
  };

  /** As many at once as are kept ahead: more would only take the cores from those that are nearly there. */
  const fill = () => {
    if (closed || failedStarts >= STARTS_TRIED) return;
    while (starting < ahead && idle.length + starting < waiting.length + ahead) begin();
  };

  return {
    take() {
      if (closed) return Promise.reject(new Error('the executor was closed'));
      failedStarts = 0;
      const judge = idle.shift();
      const taken = createDeferred<JudgeProcess>();
      if (judge === undefined) waiting.push(taken);
      else taken.resolve(judge);
      fill();
      return taken.promise;
    },
    async close() {
      closed = true;
      for (const taken of waiting.splice(0)) taken.reject(new Error('the executor was closed'));
      const open = [...live];
      for (const judge of open) judge.kill();
      await Promise.all(open.filter(({ child }) => child.pid !== undefined).map(({ ended }) => ended));
    },
  };
}
