import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';
import type { Problem } from '../../core/problem.ts';
import { programStart } from '../../core/program-of.ts';
import { hasFunctionTests, testCountOf, testTextOf } from '../../core/tests/problem-tests.ts';
import { describedLanguage } from '../../languages/languages.ts';
import { parseStrictly } from '../../languages/parse-strictly.ts';
import type { Syntax } from '../../languages/syntax.ts';
import { describeTask, wordsOf } from '../overlap/describe-task.ts';

/** What can be counted of a task. */
export interface TaskMeasures {
  /** Of the prompt's description, without examples. */
  readonly descriptionWords: number;
  readonly promptLines: number;
  /** Of the canonical solution, blank ones left out. */
  readonly solutionLines: number;
  readonly assertions: number;
  /** `for`, `while`, comprehensions, and calls of methods such as `map`. */
  readonly loops: number;
  /** `if`, `elif`, conditional expressions, cases. */
  readonly branches: number;
  /** Loops and branches that stand in each other, at the deepest place. */
  readonly nesting: number;
}

/** Undefined where there is no solution, or none that parses. */
export function measureTask(problem: Problem): TaskMeasures | undefined {
  const { prompt, canonicalSolution, language } = problem;
  const start = programStart(problem);
  const program = start + canonicalSolution;
  const { syntax, tests } = describedLanguage(language);
  const tree = canonicalSolution.trim() === '' ? undefined : parseStrictly(program, syntax);
  if (tree === undefined || syntax === undefined) return undefined;
  let [loops, branches, depth, nesting] = [0, 0, 0, 0];
  const textOf = ({ from, to }: { from: number; to: number }) => program.slice(from, to);
  const kindOf = ({ name, node }: SyntaxNodeRef) =>
    node.from < start.length
      ? undefined
      : syntax.branches.test(name)
        ? 'branch'
        : isLoop(node, syntax, textOf)
          ? 'loop'
          : undefined;
  tree.iterate({
    enter: (node) => {
      const kind = kindOf(node);
      if (kind === 'loop') loops += 1;
      if (kind === 'branch' || (node.from >= start.length && syntax.ways.test(node.name))) branches += 1;
      if (kind !== undefined) nesting = Math.max(nesting, ++depth);
    },
    leave: (node) => {
      if (kindOf(node) !== undefined) depth -= 1;
    },
  });
  return {
    descriptionWords: wordsOf(describeTask(problem)).length,
    promptLines: linesOf(prompt),
    solutionLines: linesOf(canonicalSolution.replace(/^\}\s*$/m, '')),
    assertions: hasFunctionTests(problem)
      ? (testTextOf(problem).match(tests.assertions)?.length ?? 0)
      : testCountOf(problem),
    loops,
    branches,
    nesting,
  };
}

/** Of a call that loops the brackets are meant: what stands in front of them runs once. */
function isLoop(
  node: SyntaxNode,
  { loops, loopMethods }: Syntax,
  textOf: (node: SyntaxNode) => string,
): boolean {
  if (loops.test(node.name)) return true;
  if (node.name !== 'ArgList') return false;
  if (node.getChild('for') !== null) return true; // any(x for x in xs)
  const method = node.parent?.firstChild?.getChild('PropertyName');
  return method != null && loopMethods.test(textOf(method));
}

function linesOf(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '').length;
}
