import { COMPILE_ERROR } from '../../core/compile-error.ts';
import type { ExecutionResult } from '../../core/execution.ts';
import type { EquivalentMutant, Problem } from '../../core/problem.ts';
import { programOf } from '../../core/program-of.ts';
import { inSeededOrder } from '../../core/statistics/seeded-random.ts';
import { makeMutants } from '../../mutation/make-mutants.ts';
import type { Mutant } from '../../mutation/mutant.ts';
import type { Executor } from '../../workers/executor.ts';

/** A mutant of a task. */
export interface TaskMutant extends Mutant {
  readonly taskId: string;
}

/** How many mutants there were, by what became of them. */
export interface MutationCounts {
  readonly made: number;
  readonly killed: number;
  /** Proved to do what the canonical solution does. */
  readonly equivalent: number;
  readonly survived: number;
}

/** What the tests of some problems did to mutants of their canonical solutions. */
export interface MutationResult extends MutationCounts {
  /** Mutants that a sample of `maxMutants` a task left out. */
  readonly leftOut: number;
  readonly byOperator: Readonly<Record<string, MutationCounts>>;
  /** Tasks whose solution the grammar does not parse; nothing is known about their tests. */
  readonly unread: readonly string[];
  readonly survivors: readonly TaskMutant[];
  /** What is wrong with the suite's own list of equivalent mutants, and what the harness could not judge. */
  readonly faults: readonly string[];
}

/** A mutant that loops for ever costs this share of a second, and one that is slower than that is found as well. */
const LEAST_TIME_LIMIT_MS = 250;
/** Times the canonical solution's own time: a mutant that is so much slower is another program. */
const TIME_LIMIT_FACTOR = 10;

type Fate = 'killed' | 'equivalent' | 'survived' | 'unjudged';
/** What does not compile is no mutant: it is the compiler that finds it, and no test. */
type FateOrRefused = Fate | 'refused';

/**
 * Runs every mutant of the canonical solutions against the tests. A solution that fails its own test has none.
 *
 * @param maxMutants of a task; where there are more, so many are drawn, always the same ones
 */
export async function judgeMutants(
  executor: Executor,
  problems: readonly Problem[],
  maxMutants = Number.POSITIVE_INFINITY,
): Promise<MutationResult> {
  const faults: string[] = [];
  const unread: string[] = [];
  let leftOut = 0;
  const judgeProblem = async (
    problem: Problem,
  ): Promise<readonly (readonly [TaskMutant, FateOrRefused])[]> => {
    const { taskId, equivalentMutants = [] } = problem;
    const judge = (completion: string, limit: { timeLimitMs?: number } = {}) =>
      executor.execute({ problem, program: programOf(problem, completion), ...limit });
    const { verdict, cpuMs = 0 } = await judge(problem.canonicalSolution);
    if (verdict !== 'passed') return [];
    const timeLimitMs = Math.max(LEAST_TIME_LIMIT_MS, TIME_LIMIT_FACTOR * cpuMs);
    const mutants = await makeMutants(problem);
    if (mutants === undefined) {
      unread.push(taskId);
      return [];
    }
    const chosen = draw(mutants, taskId, maxMutants);
    leftOut += mutants.length - chosen.length;
    for (const entry of equivalentMutants)
      if (!mutants.some((mutant) => isSame(mutant, entry)))
        faults.push(
          `${taskId}: no mutant is the one listed as equivalent: ${entry.before} -> ${entry.after}`,
        );
    return Promise.all(
      chosen.map(async (mutant) => {
        const listed = equivalentMutants.some((entry) => isSame(mutant, entry));
        const result = await judge(mutant.completion, { timeLimitMs });
        if (result.verdict === 'harness_error')
          faults.push(
            `${taskId}: a mutant could not be judged: ${result.evidence?.message ?? 'no evidence'}`,
          );
        if (listed && result.verdict !== 'passed')
          faults.push(
            `${taskId}: ${result.verdict}, so not equivalent as it is listed: ${mutant.before} -> ${mutant.after}`,
          );
        return [{ taskId, ...mutant }, fateOf(result, listed)] as const;
      }),
    );
  };
  const all = (await Promise.all(problems.map(judgeProblem))).flat();
  const judged = all.filter((one): one is readonly [TaskMutant, Fate] => one[1] !== 'refused');
  const operators = [...new Set(judged.map(([{ operator }]) => operator))].sort();
  return {
    ...count(judged.map(([, fate]) => fate)),
    leftOut,
    unread,
    byOperator: Object.fromEntries(
      operators.map((operator) => [
        operator,
        count(judged.filter(([mutant]) => mutant.operator === operator).map(([, fate]) => fate)),
      ]),
    ),
    survivors: judged.filter(([, fate]) => fate === 'survived').map(([mutant]) => mutant),
    faults,
  };
}

/** The share of mutants that the tests found, of those that a test could find; 1 where there were none. */
export function killedShare({ killed, survived }: MutationCounts): number {
  return killed + survived === 0 ? 1 : killed / (killed + survived);
}

function fateOf({ verdict, evidence }: ExecutionResult, listed: boolean): FateOrRefused {
  if (evidence?.exception === COMPILE_ERROR) return 'refused';
  if (verdict === 'harness_error') return 'unjudged';
  if (verdict !== 'passed') return 'killed';
  return listed ? 'equivalent' : 'survived';
}

function isSame(mutant: Mutant, { before, after, line = mutant.line }: EquivalentMutant): boolean {
  return mutant.before === before && mutant.after === after && mutant.line === line;
}

function draw(mutants: readonly Mutant[], taskId: string, most: number): readonly Mutant[] {
  return mutants.length <= most ? mutants : inSeededOrder(mutants, 0, (_, i) => [taskId, i]).slice(0, most);
}

function count(fates: readonly Fate[]): MutationCounts {
  const of = (wanted: Fate) => fates.filter((fate) => fate === wanted).length;
  return {
    made: fates.length,
    killed: of('killed'),
    equivalent: of('equivalent'),
    survived: of('survived'),
  };
}
