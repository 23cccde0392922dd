import { PasskError } from '../core/errors.ts';
import type { Problem } from '../core/problem.ts';
import { WHOLE_ANSWERS } from '../core/prompt-options.ts';
import { keyedUniform } from '../core/statistics/seeded-random.ts';
import type { ModelBackend } from './model-backend.ts';

export interface ScriptedBackendOptions {
  /** Probability in [0, 1] that a sample is right. @default 0.3 */
  readonly passProbability?: number;
}

const DEFAULT_PASS_PROBABILITY = 0.3;

/**
 * A model whose true pass@k is known, so that an estimate can be checked against it: each sample is a right program with
 * the given probability, else one of the problem's wrong attempts, all equally likely. A sample depends on the run's
 * seed, its task and its index alone, so a resumed run draws what the uninterrupted one would have.
 *
 * @throws PasskError E_USAGE for a probability outside [0, 1]; E_INPUT from `sample` for a problem that has no program
 * of a kind that may be drawn.
 * @example
 * const backend = createScriptedBackend({ passProbability: 0.5 });
 * backend.name; // 'scripted:p=0.5'
 * scriptedTruth(0.5, 10); // 0.999...
 */
export function createScriptedBackend(options: ScriptedBackendOptions = {}): ModelBackend {
  const { passProbability = DEFAULT_PASS_PROBABILITY } = options;
  if (!(passProbability >= 0 && passProbability <= 1)) {
    throw new PasskError('E_USAGE', `the pass probability of the model "scripted" is ${passProbability}`, {
      expected: 'a number from 0 to 1',
    });
  }
  return {
    name: `scripted:p=${passProbability}`,
    isOffline: true,
    templates: WHOLE_ANSWERS,
    async sample({ problem, sampleIndexes, seed }) {
      const { right, wrong } = scriptOf(problem);
      if (passProbability > 0 && right.length === 0) throw nothingToDraw(problem, 'right solution');
      if (passProbability < 1 && wrong.length === 0) throw nothingToDraw(problem, 'wrong attempt');
      return sampleIndexes.map((sampleIndex) => {
        // Two draws, so that which attempt it is does not depend on how close the first draw was to p.
        const isRight =
          keyedUniform(seed, 'scripted', problem.taskId, sampleIndex, 'right') < passProbability;
        const which = keyedUniform(seed, 'scripted', problem.taskId, sampleIndex, 'which');
        const choices = isRight ? right : wrong;
        return { completion: choices[Math.floor(which * choices.length)] as string };
      });
    },
  };
}

/** The pass@k that the scripted model truly has on every problem: 1 - (1-p)^k, exact for small p too. */
export function scriptedTruth(passProbability: number, k: number): number {
  return -Math.expm1(k * Math.log1p(-passProbability));
}

interface Script {
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

function scriptOf(problem: Problem): Script {
  const attempts = problem.attempts ?? [];
  const canonical = problem.canonicalSolution.trim() === '' ? [] : [problem.canonicalSolution];
  const passing = attempts.filter(({ verdict }) => verdict === 'passed');
  const failing = attempts.filter(({ verdict }) => verdict !== 'passed' && verdict !== 'harness_error');
  return {
    right: [...canonical, ...passing.map(({ completion }) => completion)],
    wrong: failing.map(({ completion }) => completion),
  };
}

function nothingToDraw(problem: Problem, kind: string): PasskError {
  return new PasskError('E_INPUT', `the task "${problem.taskId}" has no ${kind} to draw from`, {
    hint: 'The model "scripted" needs a suite with labelled attempts for every task, such as passk-core.',
  });
}
