import type { PartialParse, SyntaxNode, Tree } from '@lezer/common';
import type { Language } from '../../core/language.ts';
import { parsersOf } from '../parsers.ts';
import { maskForGrammar } from '../python/mask-for-grammar.ts';
import { definitionsOf } from './definitions.ts';
import { freeNames } from './free-names.ts';
import { type InPlaceChanges, inPlaceChanges } from './in-place-changes.ts';

/** One statement of a program's outermost level. */
export interface Statement extends InPlaceChanges {
  readonly from: number;
  readonly to: number;
  readonly kind: 'definition' | 'import' | 'other';
  /** It does not parse, or stands where no statement can. */
  readonly broken: boolean;
  /** Names that it binds. */
  readonly defines: readonly string[];
  /** Those that it gives a value which is there: no stub, nothing that another file would have to bring. */
  readonly provides: readonly string[];
  /** Names that it needs from outside of itself. */
  readonly uses: ReadonlySet<string>;
  /** It gives a name a new value made of the old one: `f = cached(f)`. */
  readonly rebinds: boolean;
  /** Names of the functions that it calls directly. */
  readonly calls: ReadonlySet<string>;
  /** Does something besides naming values: returns, assigns, branches, loops, raises; not only in a function inside of it. */
  readonly acts: boolean;
}

/** Counts the parser's steps down, over all that is parsed for one answer. */
export interface ParseBudget {
  steps: number;
}

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
  language: Language,
  budget: ParseBudget,
): readonly Statement[] | undefined {
  const tree = parse(maskForGrammar(source, language), language, budget);
  if (tree === undefined) return undefined;
  const statements: Statement[] = [];
  for (let node = tree.topNode.firstChild; node !== null; node = node.nextSibling) {
    if (/Comment$/.test(node.name)) continue;
    const statement = toStatement(node, source, language);
    statements.push(statement);
    if (statement.broken) break;
  }
  return statements;
}

/** Brackets that nobody closes, outermost first; those in strings, comments and patterns are none. */
export function openBrackets(source: string, language: Language): readonly string[] {
  const open: string[] = [];
  parsersOf(language)
    .recovering.parse(source)
    .iterate({
      enter: ({ name }) => {
        if (/^[{([]$/.test(name)) open.push(name);
        if (/^[})\]]$/.test(name)) open.pop();
      },
    });
  return open;
}

function parse(source: string, language: Language, budget: ParseBudget): Tree | undefined {
  const parsers = parsersOf(language);
  const strict = parsers.strict.startParse(source);
  for (; budget.steps > 0; budget.steps--) {
    if (isTooDeep(strict)) return undefined;
    try {
      const tree = strict.advance();
      if (tree !== null) return tree;
    } catch {
      const seen = source.slice(0, strict.parsedPos + RECOVERED_CHARACTERS);
      return parsers.recovering.parse(seen);
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

function toStatement(node: SyntaxNode, source: string, language: Language): Statement {
  const calls = new Set<string>();
  let broken = language === 'python' && !isAtMargin(node, source);
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
  const { kind, defines, provides } = definitionsOf(node, source, language);
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

/** The grammar takes a statement after a bad dedent, and `return` outside of functions; Python takes neither. */
function isAtMargin(node: SyntaxNode, source: string): boolean {
  let before = node.from;
  while (/[ \t]/.test(source[before - 1] ?? '')) before -= 1;
  const first = before === 0 || source[before - 1] === '\n';
  return (!first || before === node.from) && node.name !== 'ReturnStatement';
}
