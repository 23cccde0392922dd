import type { SyntaxNode } from '@lezer/common';
import { outermostStatements } from '../statements/source-tree.ts';
import type { ParseBudget, Statement } from '../statements/statement.ts';
import { outlineOf } from './executor/outline.ts';
import { localName } from './executor/packages.ts';
import { maskWords } from './mask-words.ts';
import { isStub } from './stubs.ts';
import { GO_SYNTAX } from './syntax.ts';

/** A clause of the package is something that a program has once; no name of a program can be this word. */
const PACKAGE = 'package';

const NONE: ReadonlySet<string> = new Set();
const DECLARATION = /^(Package|Import|Type|Var|Const|Function|Method)(Clause|Decl)$/;
const ACTS =
  /^(Return|If|For|Switch|TypeSwitch|Select|Go|Defer|Send|Expr|IncDec)Statement$|^(Assignment|IncDecStmt|VarDecl)$/;

/** The outermost declarations of a source up to the first broken one; undefined where the budget is spent. */
export function goStatements(source: string, budget: ParseBudget): readonly Statement[] | undefined {
  return outermostStatements(maskWords(source), GO_SYNTAX.grammar(), budget, (node) =>
    toStatement(node, source),
  );
}

function toStatement(node: SyntaxNode, source: string): Statement {
  const text = ({ from, to }: SyntaxNode) => source.slice(from, to);
  const calls = new Set<string>();
  const used = new Set<string>();
  const bound = new Set<string>();
  let broken = !DECLARATION.test(node.name);
  let acts = false;
  node.cursor().iterate((inner) => {
    if (inner.type.isError) broken = true;
    if (inner.name === 'VariableName' || inner.name === 'TypeName') used.add(text(inner.node));
    if (inner.name === 'DefName') bound.add(text(inner.node));
    const callee = inner.name === 'CallExpr' ? inner.node.firstChild : null;
    if (callee?.name === 'VariableName') calls.add(text(callee));
    acts ||= inner.from > node.from && ACTS.test(inner.name);
  });
  const defines = namesOf(node, source);
  const uses = new Set([...used].filter((name) => !bound.has(name)));
  return {
    from: node.from,
    to: node.to,
    kind: kindOf(node, defines),
    broken,
    defines,
    provides: isStub(node, source) ? [] : defines,
    uses,
    rebinds: false,
    calls: node.name === 'MethodDecl' ? NONE : calls,
    acts,
    // A method belongs to its type, and what initialises a program to all that it touches.
    changes: node.name === 'MethodDecl' || defines.length === 0 ? uses : NONE,
    attributes: NONE,
  };
}

function kindOf({ name }: SyntaxNode, defines: readonly string[]): Statement['kind'] {
  if (name === 'ImportDecl' || name === 'PackageClause') return 'import';
  return name === 'FunctionDecl' && defines.length > 0 ? 'definition' : 'other';
}

function namesOf(node: SyntaxNode, source: string): readonly string[] {
  if (node.name === 'PackageClause') return [PACKAGE];
  if (node.name === 'ImportDecl') return outlineOf(source.slice(node.from, node.to)).imports.map(localName);
  if (node.name === 'MethodDecl') return [];
  const names: string[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === 'DefName') names.push(source.slice(child.from, child.to));
    if (/^(Type|Var|Const)Spec$|^SpecList$/.test(child.name)) names.push(...namesOf(child, source));
  }
  return names.filter((name) => name !== 'init' && name !== '_');
}
