import type { PartialParse, SyntaxNode, Tree } from '@lezer/common';
import type { Grammar } from '../syntax.ts';
import { definitionsOf } from './definitions.ts';
import { freeNames } from './free-names.ts';
import { inPlaceChanges } from './in-place-changes.ts';
import type { ParseBudget, Statement } from './statement.ts';
import type { TreeReading } from './tree-reading.ts';

/** How much of a broken statement is shown to the parser that recovers: recovery can take a second for each 1000 characters. */
const RECOVERED_CHARACTERS = 80;

/** Open symbols; CPython refuses more than 200 brackets or 100 indentations. */
const DEEPEST_STACK = 600;

const SCOPES = /^(Function|Class|Method)De/;
const ACTS = /^(Return|Yield|Raise|Throw|Pass|Assign|Update|If|For|While|With|Try|Match|Switch)\w*$/;

/**
 * The outermost statements of a program up to the first broken one, comments left out.
 *
 * @returns undefined where the budget is spent
 */
export function parseStatements(
  source: string,
  budget: ParseBudget,
  reading: TreeReading,
): readonly Statement[] | undefined {
  return outermostStatements(reading.mask(source), reading.grammar(), budget, (node) =>
    toStatement(node, source, reading),
  );
}

/**
 * The same of any grammar.
 *
 * @param masked the source in words that the grammar knows
 * @param read an outermost node, and how many statements stand before it; undefined for one that is none
 * @returns undefined where the budget is spent
 */
export function outermostStatements(
  masked: string,
  grammar: Grammar,
  budget: ParseBudget,
  read: (node: SyntaxNode, before: number) => Statement | undefined,
): readonly Statement[] | undefined {
  const tree = parseWithin(masked, grammar, budget);
  if (tree === undefined) return undefined;
  const statements: Statement[] = [];
  for (let node = tree.topNode.firstChild; node !== null; node = node.nextSibling) {
    if (/Comment$/.test(node.name)) continue;
    const statement = read(node, statements.length);
    if (statement === undefined) continue;
    statements.push(statement);
    if (statement.broken) break;
  }
  return statements;
}

/** Brackets that nobody closes, outermost first; those in strings, comments and patterns are none. */
export function openBrackets(source: string, { recovering }: Grammar): readonly string[] {
  const open: string[] = [];
  recovering.parse(source).iterate({
    enter: ({ name }) => {
      if (/^[{([]$/.test(name)) open.push(name);
      if (/^[})\]]$/.test(name)) open.pop();
    },
  });
  return open;
}

/** The tree of a source; of a broken one, of its beginning. Undefined where the budget is spent or it nests too deep. */
export function parseWithin(source: string, grammar: Grammar, budget: ParseBudget): Tree | undefined {
  const strict = grammar.strict.startParse(source);
  for (; budget.steps > 0; budget.steps--) {
    if (isTooDeep(strict)) return undefined;
    try {
      const tree = strict.advance();
      if (tree !== null) return tree;
    } catch {
      const seen = source.slice(0, strict.parsedPos + RECOVERED_CHARACTERS);
      return grammar.recovering.parse(seen);
    }
  }
  return undefined;
}

/** The parser's open stacks, three numbers a symbol. Its types leave them out. */
interface OpenStacks {
  readonly stacks?: readonly { readonly stack: readonly number[] }[];
}

/** Each step copies the stack: what nests without end costs time that grows with the square. */
function isTooDeep(parse: PartialParse): boolean {
  const { stacks = [] } = parse as PartialParse & OpenStacks;
  return stacks.some(({ stack }) => stack.length > 3 * DEEPEST_STACK);
}

function toStatement(node: SyntaxNode, source: string, reading: TreeReading): Statement {
  const calls = new Set<string>();
  let broken = reading.isMisplaced?.(node, source) === true;
  let acts = false;
  let depth = 0;
  node.cursor().iterate(
    (inner) => {
      if (SCOPES.test(inner.name)) depth += 1;
      if (inner.type.isError) broken = true;
      if (inner.name === 'CallExpression') {
        const callee = inner.node.firstChild;
        if (callee?.name === 'VariableName') calls.add(source.slice(callee.from, callee.to));
      }
      acts ||= depth <= 1 && ACTS.test(inner.name);
    },
    (inner) => {
      if (SCOPES.test(inner.name)) depth -= 1;
    },
  );
  const { kind, defines, provides } = definitionsOf(node, source, reading);
  const rebinds = isRebinding(node, defines, source);
  const uses = freeNames(node, source);
  const { from, to } = node;
  const changes = inPlaceChanges(node, source);
  return { from, to, kind, broken, defines, provides, uses, rebinds, calls, acts, ...changes };
}

function isRebinding(node: SyntaxNode, defines: readonly string[], source: string): boolean {
  const from = node.name === 'AssignStatement' ? (node.getChild('AssignOp')?.to ?? node.to) : node.to;
  let found = false;
  node.cursor().iterate((inner) => {
    found ||=
      inner.from >= from &&
      inner.name === 'VariableName' &&
      defines.includes(source.slice(inner.from, inner.to));
  });
  return found;
}
