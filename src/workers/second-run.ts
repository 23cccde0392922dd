import { JobLost, type LossCause } from './worker.ts';

/*
 * No program may draw twice. Whoever fails with a coin flip would like to be run again, and has ways to ask for it: hang up, kill what
 * it can, use its time up. So a second run never turns a failure into a success, unless the harness can prove from its own measurements
 * that the machine, and not the program, spoilt the first.
 */

/** Why a run says nothing, or not for sure. */
export interface Spoilt {
  readonly cause: LossCause;
  readonly message: string;
}

/** One run. `result` is missing where the worker was lost. */
export interface Trial<Result> {
  readonly result?: Result;
  readonly spoilt?: Spoilt;
  /** The judge died of what it was doing. */
  readonly judgeDied?: boolean;
}

export interface SecondRun<Result> {
  /** The same once more, on a worker that runs nothing else. */
  again(): Promise<Trial<Result>>;
  /** Whether the result would be the program's gain. */
  isSuccess(result: Result): boolean;
  failed(message: string): Result;
  /** The program's doing, twice. */
  tookDown(message: string): Result;
  /** Whether a program that does no harm still runs. */
  isHealthy(): Promise<boolean>;
}

/**
 * What a first run that was spoilt comes to.
 *
 * @throws whatever is no loss of a job
 */
export async function settleSpoilt<Result>(
  first: Spoilt,
  { again, isSuccess, failed, tookDown, isHealthy }: SecondRun<Result>,
): Promise<Result> {
  const { result, spoilt } = await again();
  if (spoilt === undefined && result !== undefined) {
    if (first.cause === 'machine' || !isSuccess(result)) return result;
    return failed(
      `${first.message}; it succeeds when it is run again, which is not believed: it may have caused that itself`,
    );
  }
  const message = spoilt?.message ?? first.message;
  if (first.cause === 'machine' || spoilt?.cause === 'machine') return failed(message);
  if (result !== undefined) return result;
  return (await isHealthy())
    ? tookDown(`took its sandbox down twice (${first.message})`)
    : failed(first.message);
}

/** Waits for a run and tells apart what became of it. */
export async function tryOnce<Answer, Result>(
  run: () => Promise<Answer>,
  take: (answer: Answer) => Trial<Result>,
): Promise<Trial<Result>> {
  try {
    return take(await run());
  } catch (error) {
    if (!(error instanceof JobLost && error.suspect)) throw error;
    return { spoilt: { cause: error.lossCause, message: error.message } };
  }
}
