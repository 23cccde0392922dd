import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';
import type { Problem } from '../../core/problem.ts';
import { testTextOf } from '../../core/problem-tests.ts';
import { parseStrictly } from '../../syntax/parse-strictly.ts';
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

const LOOPS = /^(For|While|Do)Statement$|Comprehension/;
const LOOP_METHODS = /^(map|filter|reduce|some|every|forEach|flatMap)$/;
const BRANCHES = /^(If|Match|Switch)Statement$|^ConditionalExpression$/;
/** One more way in the statement around it. */
const WAYS = /^(elif|CaseLabel)$/;

/** Undefined where there is no solution, or none that parses. */
export function measureTask(problem: Problem): TaskMeasures | undefined {
  const { prompt, canonicalSolution, language } = problem;
  const program = prompt + canonicalSolution;
  const tree = canonicalSolution.trim() === '' ? undefined : parseStrictly(program, language);
  if (tree === undefined) return undefined;
  let [loops, branches, depth, nesting] = [0, 0, 0, 0];
  const textOf = ({ from, to }: { from: number; to: number }) => program.slice(from, to);
  const kindOf = ({ name, node }: SyntaxNodeRef) =>
    node.from < prompt.length
      ? undefined
      : BRANCHES.test(name)
        ? 'branch'
        : isLoop(node, textOf)
          ? 'loop'
          : undefined;
  tree.iterate({
    enter: (node) => {
      const kind = kindOf(node);
      if (kind === 'loop') loops += 1;
      if (kind === 'branch' || (node.from >= prompt.length && WAYS.test(node.name))) branches += 1;
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
    assertions: assertionsOf(problem),
    loops,
    branches,
    nesting,
  };
}

/** Of a call that loops the brackets are meant: what stands in front of them runs once. */
function isLoop(node: SyntaxNode, textOf: (node: SyntaxNode) => string): boolean {
  if (LOOPS.test(node.name)) return true;
  if (node.name !== 'ArgList') return false;
  if (node.getChild('for') !== null) return true; // any(x for x in xs)
  const method = node.parent?.firstChild?.getChild('PropertyName');
  return method != null && LOOP_METHODS.test(textOf(method));
}

function linesOf(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '').length;
}

function assertionsOf(problem: Problem): number {
  const pattern = problem.language === 'python' ? /^\s*assert\b/gm : /\bassert(?:\.\w+)?\s*\(/g;
  return testTextOf(problem).match(pattern)?.length ?? 0;
}
