import type { SyntaxNode } from '@lezer/common';
import { maskSigns } from '../statements/mask-signs.ts';
import { outermostStatements } from '../statements/source-tree.ts';
import type { ParseBudget, Statement } from '../statements/statement.ts';
import { isStub } from './stubs.ts';
import { RUST_SYNTAX } from './syntax.ts';

const NONE: ReadonlySet<string> = new Set();
const ITEM =
  /Item$|^(UseDeclaration|ExternCrateDeclaration|MacroDefinition|MacroInvocation|InnerAttribute|Attribute)$/;
const NAMES = /^(Identifier|TypeIdentifier|ScopeIdentifier)$/;
const ACTS = /(Expression|Statement|MacroInvocation)$|^(Identifier|Integer|Float|String|Boolean)$/;
/** What belongs to a type, wherever it stands. */
const MEMBERS = /^(ImplItem|InnerAttribute|MacroInvocation)$/;

/** The outermost items of a source up to the first broken one; undefined where the budget is spent. */
export function rustStatements(source: string, budget: ParseBudget): readonly Statement[] | undefined {
  return outermostStatements(maskSigns(source), RUST_SYNTAX.grammar(), budget, (node) =>
    toStatement(node, source),
  );
}

function toStatement(outer: SyntaxNode, source: string): Statement {
  const text = ({ from, to }: SyntaxNode) => source.slice(from, to);
  const node = withoutAttributes(outer);
  const calls = new Set<string>();
  const used = new Set<string>();
  const bound = new Set<string>();
  // Its grammar takes any statement for an outermost one; Rust takes items.
  let broken = !ITEM.test(outer.name);
  let acts = false;
  let depth = 0;
  outer.cursor().iterate(
    (inner) => {
      if (inner.name === 'Block') depth += 1;
      if (inner.type.isError) broken = true;
      if (NAMES.test(inner.name)) used.add(text(inner.node));
      if (inner.name === 'BoundIdentifier') bound.add(text(inner.node));
      const callee = inner.name === 'CallExpression' ? inner.node.firstChild : null;
      if (callee?.name === 'Identifier') calls.add(text(callee));
      acts ||= depth > 0 && ACTS.test(inner.name);
    },
    (inner) => {
      if (inner.name === 'Block') depth -= 1;
    },
  );
  const defines = namesOf(node, source);
  const isMember = MEMBERS.test(node.name);
  const uses = new Set([...used].filter((name) => !bound.has(name) || isMember));
  return {
    from: outer.from,
    to: outer.to,
    kind: kindOf(node),
    broken,
    defines,
    provides: isStub(node, source) ? [] : defines,
    uses,
    rebinds: false,
    calls: isMember ? NONE : calls,
    acts,
    changes: isMember ? uses : NONE,
    attributes: NONE,
  };
}

function withoutAttributes(outer: SyntaxNode): SyntaxNode {
  let node = outer;
  while (node.name === 'AttributeItem' && node.lastChild !== null) node = node.lastChild;
  return node;
}

function kindOf({ name }: SyntaxNode): Statement['kind'] {
  if (/^(UseDeclaration|ExternCrateDeclaration)$/.test(name)) return 'import';
  return name === 'FunctionItem' ? 'definition' : 'other';
}

function namesOf(node: SyntaxNode, source: string): readonly string[] {
  if (MEMBERS.test(node.name)) return [];
  if (node.name === 'UseDeclaration') return importedNames(source.slice(node.from, node.to));
  for (let child = node.firstChild; child !== null; child = child.nextSibling)
    if (/^(BoundIdentifier|TypeIdentifier)$/.test(child.name)) return [source.slice(child.from, child.to)];
  return [];
}

/** `HashMap` and `c` of `use std::{collections::{HashMap}, cmp as c};`; `self` names the last part before its braces. */
function importedNames(declaration: string): readonly string[] {
  const names: string[] = [];
  for (const [, before, name, alias] of declaration.matchAll(
    /(?:(\w+)::\{\s*(?:[^{}]*,\s*)?(?=self\b))?\b(\w+)(?:\s+as\s+(\w+))?\s*(?=[,;}])/g,
  )) {
    const own = alias ?? (name === 'self' ? before : name);
    if (own !== undefined && own !== '_') names.push(own);
  }
  return names;
}
