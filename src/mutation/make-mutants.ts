import type { Problem } from '../core/problem.ts';
import { programStart } from '../core/program-of.ts';
import { describedLanguage } from '../languages/languages.ts';
import type { Edit } from '../languages/mutations/mutation-operator.ts';
import { parseStrictly } from '../languages/parse-strictly.ts';
import type { Mutant } from './mutant.ts';

/**
 * Every mutant of a problem's canonical solution: the solution with one small mistake, of the kinds that its language knows.
 * Mutants that do not parse are not made, and none is made twice. What stands in the prompt is not changed.
 *
 * @returns undefined for a solution that the grammar does not parse, or in a language without one
 * @example
 * (await makeMutants(problem))?.map(({ before, after }) => `${before} -> ${after}`); // ['if a < b: -> if a <= b:', ...]
 */
export async function makeMutants(
  problem: Pick<Problem, 'prompt' | 'canonicalSolution' | 'language' | 'tests'>,
): Promise<readonly Mutant[] | undefined> {
  const { canonicalSolution, language } = problem;
  const start = programStart(problem);
  const program = start + canonicalSolution;
  const { syntax, mutations } = describedLanguage(language);
  // A class around the function may be the test's to close.
  const end = ['', '}'].find((one) => parseStrictly(program + one, syntax) !== undefined) ?? '';
  const tree = parseStrictly(program + end, syntax);
  if (tree === undefined || mutations === undefined) return undefined;
  const { operators, skipped } = await mutations();
  const source = { textOf: ({ from, to }: { from: number; to: number }) => program.slice(from, to) };
  const mutants = new Map<string, Mutant>();
  tree.iterate({
    enter: ({ type, node }) => {
      if (skipped?.test(type.name) === true) return false;
      if (node.from < start.length) return undefined;
      for (const [operator, find] of Object.entries(operators)) {
        for (const edit of find(node, source)) {
          const mutated = apply(edit, program);
          const completion = mutated.slice(start.length);
          if (completion === canonicalSolution || mutants.has(completion)) continue;
          if (parseStrictly(mutated + end, syntax) === undefined) continue;
          mutants.set(completion, { operator, completion, ...changedLines(canonicalSolution, completion) });
        }
      }
      return undefined;
    },
  });
  return [...mutants.values()];
}

function apply({ from, to, text }: Edit, program: string): string {
  return program.slice(0, from) + text + program.slice(to);
}

function changedLines(original: string, mutated: string): Pick<Mutant, 'line' | 'before' | 'after'> {
  const before = original.split('\n');
  const after = mutated.split('\n');
  let start = 0;
  while (before[start] === after[start]) start += 1;
  let same = 0;
  const most = Math.min(before.length, after.length) - start;
  while (same < most && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  const cut = (lines: readonly string[]) =>
    lines
      .slice(start, lines.length - same)
      .join('\n')
      .trim();
  return { line: start + 1, before: cut(before), after: cut(after) };
}
