import type { Language } from '../../core/language.ts';
import type { Problem, Suite } from '../../core/problem.ts';
import { DEFAULT_LANGUAGE } from '../../languages/languages.ts';
import { hashSuite } from '../hash-suite.ts';
import { drawTask } from './draw-task.ts';
import { formatFamilySpec, parseFamilySpec } from './family-spec.ts';
import { writeProblem } from './write-problem.ts';

/**
 * Generates a suite: `chain`, a row of steps on one value, or `binding`, a step for each of several variables; the two things that
 * Chen et al. 2021 found hard for code models (section 6, figure 11). The same spec gives the same tasks on every machine.
 *
 * @throws PasskError E_USAGE for a spec that is none
 * @example
 * const suite = generateSuite('chain:length=1..8,count=50,seed=7'); // 400 tasks
 */
export function generateSuite(spec: string, language: Language = DEFAULT_LANGUAGE): Suite {
  const parsed = parseFamilySpec(spec);
  const problems: Problem[] = [];
  for (let size = parsed.from; size <= parsed.to; size++) {
    for (let index = 0; index < parsed.count; index++)
      problems.push(writeProblem(drawTask(parsed, size, index), language));
  }
  const name = formatFamilySpec(parsed);
  return {
    name: language === DEFAULT_LANGUAGE ? name : `${name}-${language}`,
    sha256: hashSuite(problems),
    problems,
  };
}
