import type { Problem } from '../core/problem.ts';
import { parseStrictly } from '../languages/parse-strictly.ts';
import type { Edit, Mutant } from './mutant.ts';
import { MUTATION_OPERATORS } from './mutation-operators.ts';

/** What TypeScript's types say is no behaviour. */
const TYPES = /^(Type|Interface)\w+$|Type$/;

/**
 * Every mutant of a problem's canonical solution: the solution with one small mistake, of the kinds that `MUTATION_OPERATORS` knows.
 * Mutants that do not parse are not made, and none is made twice. What stands in the prompt is not changed.
 *
 * @returns undefined for a solution that the grammar does not parse
 * @example
 * makeMutants(problem).map(({ before, after }) => `${before} -> ${after}`); // ['if a < b: -> if a <= b:', ...]
 */
export function makeMutants(
  problem: Pick<Problem, 'prompt' | 'canonicalSolution' | 'language'>,
): readonly Mutant[] | undefined {
  const { prompt, canonicalSolution, language } = problem;
  const program = prompt + canonicalSolution;
  const tree = parseStrictly(program, language);
  if (tree === undefined) return undefined;
  const source = {
    language,
    textOf: ({ from, to }: { from: number; to: number }) => program.slice(from, to),
  };
  const mutants = new Map<string, Mutant>();
  tree.iterate({
    enter: ({ type, node }) => {
      if (language === 'typescript' && TYPES.test(type.name)) return false;
      if (node.from < prompt.length) return undefined;
      for (const [operator, find] of Object.entries(MUTATION_OPERATORS)) {
        for (const edit of find(node, source)) {
          const mutated = apply(edit, program);
          const completion = mutated.slice(prompt.length);
          if (completion === canonicalSolution || mutants.has(completion)) continue;
          if (parseStrictly(mutated, language) === undefined) continue;
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
