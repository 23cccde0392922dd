import type { Problem } from '../core/problem.ts';

/** One request to come: which samples of which problem. */
export interface PlannedRequest {
  readonly problem: Problem;
  readonly sampleIndexes: readonly number[];
}

export interface RequestPlan {
  readonly problems: readonly Problem[];
  /** Samples a task. */
  readonly n: number;
  readonly samplesPerRequest: number;
  readonly alreadySampled: (taskId: string, sampleIndex: number) => boolean;
}

/**
 * The missing samples, grouped, one after the other and never as a list. The first samples of every task come before the
 * second ones of any, so that a run that is cut short has about the same n everywhere.
 */
export function* planRequests(plan: RequestPlan): Generator<PlannedRequest, void> {
  const { problems, n, samplesPerRequest, alreadySampled } = plan;
  for (let first = 0; first < n; first += samplesPerRequest) {
    const end = Math.min(n, first + samplesPerRequest);
    for (const problem of problems) {
      const sampleIndexes: number[] = [];
      for (let index = first; index < end; index++) {
        if (!alreadySampled(problem.taskId, index)) sampleIndexes.push(index);
      }
      if (sampleIndexes.length > 0) yield { problem, sampleIndexes };
    }
  }
}
