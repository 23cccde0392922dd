import type { SyntaxNode } from '@lezer/common';

/** What one function, class or statement mentions and binds itself. */
interface Scope {
  readonly used: Set<string>;
  readonly bound: Set<string>;
  /** `global` and `nonlocal` names: bound elsewhere, whatever is assigned to them here. */
  readonly outer: Set<string>;
}

const FUNCTIONS =
  /^(FunctionDefinition|FunctionDeclaration|FunctionExpression|ArrowFunction|LambdaExpression|MethodDeclaration)$/;
const CLASSES = /^Class(Definition|Declaration|Expression)$/;
const PATTERNS = /^(TupleExpression|ArrayExpression|ParenthesizedExpression)$/;
const USES = /^(VariableName|TypeName)$/;

/**
 * The names that a statement needs from outside of itself. What a function binds (parameters, what it assigns, loop variables)
 * is its own.
 *
 * @example
 * freeNames(tree.topNode.firstChild, source); // {h} for 'def f(x):\n    y = h(x)\n    return y'
 */
export function freeNames(statement: SyntaxNode, source: string): ReadonlySet<string> {
  const text = ({ from, to }: SyntaxNode) => source.slice(from, to);
  const own = newScope();
  visit(statement, own, text);
  return freeOf(own);
}

type Text = (node: SyntaxNode) => string;

function newScope(): Scope {
  return { used: new Set(), bound: new Set(), outer: new Set() };
}

function freeOf({ used, bound, outer }: Scope): ReadonlySet<string> {
  const free = new Set([...used].filter((name) => !bound.has(name)));
  for (const name of outer) free.add(name);
  return free;
}

function visit(node: SyntaxNode, scope: Scope, text: Text): void {
  if (USES.test(node.name)) {
    scope.used.add(text(node));
  } else if (/^(VariableDefinition|TypeDefinition)$/.test(node.name) && node.firstChild === null) {
    scope.bound.add(text(node));
  } else if (FUNCTIONS.test(node.name) || CLASSES.test(node.name) || isMethod(node)) {
    visitInner(node, scope, text);
  } else if (node.name === 'ScopeStatement') {
    for (const child of childrenOf(node)) if (child.name === 'VariableName') scope.outer.add(text(child));
  } else if (/^Import(Statement|Declaration)$/.test(node.name)) {
    for (const child of childrenOf(node)) bindAll(child, scope, text);
  } else {
    visitParts(node, scope, text);
  }
}

/** A function binds its name outside; the rest is a scope of its own, whose free names the outer one uses. */
function visitInner(node: SyntaxNode, scope: Scope, text: Text): void {
  const inner = newScope();
  let named = /^(Arrow|Lambda|Method)/.test(node.name) || node.name === 'Property';
  for (const child of childrenOf(node)) {
    if (!named && /^Variable(Name|Definition)$/.test(child.name)) {
      scope.bound.add(text(child));
      named = true;
    } else if (child.name === 'ParamList') visitParameters(child, inner, scope, text);
    else if (/^(ArgList|TypeDef)$/.test(child.name)) visit(child, scope, text);
    else visit(child, inner, text);
  }
  // Methods do not see the names of their class, but what it uses itself it sees first.
  for (const name of freeOf(inner)) scope.used.add(name);
}

/** Python's parameters are plain names; their defaults and types belong to the scope around. */
function visitParameters(list: SyntaxNode, inner: Scope, outer: Scope, text: Text): void {
  let isDefault = false;
  for (const child of childrenOf(list)) {
    if (/^(AssignOp|Equals)$/.test(child.name)) isDefault = true;
    else if (child.name === ',') isDefault = false;
    else if (child.name === 'VariableName' && !isDefault) inner.bound.add(text(child));
    else visit(child, isDefault || child.name === 'TypeDef' ? outer : inner, text);
  }
}

/** Statements and expressions, in some places of which a name is bound and not used. */
function visitParts(node: SyntaxNode, scope: Scope, text: Text): void {
  const children = childrenOf(node);
  const lastSign = children.findLastIndex(({ name }) => name === 'AssignOp');
  let isTarget = false;
  for (const [i, child] of children.entries()) {
    const next = children[i + 1]?.name;
    if (child.name === 'for' || child.name === 'as') isTarget = true;
    else if (child.name === 'in' || child.name === 'Body' || child.name === ':') isTarget = false;
    if (node.name === 'ArgList' && child.name === 'VariableName' && next === 'AssignOp') continue;
    const assigned = /^(AssignStatement|NamedExpression)$/.test(node.name) && i < lastSign;
    const binds =
      (assigned && child.name !== 'TypeDef') || isTarget || /^(Capture|Star)Pattern$/.test(node.name);
    if (binds) bind(child, scope, text);
    else if (isShorthand(node, children)) scope.used.add(text(child));
    else visit(child, scope, text);
    if (child.name === ',' && node.name === 'WithStatement') isTarget = false;
  }
}

/** `[a, (b, *c)]` binds all three; `a.b` and `a[0]` use `a`. */
function bind(target: SyntaxNode, scope: Scope, text: Text): void {
  if (target.name === 'VariableName') scope.bound.add(text(target));
  else if (PATTERNS.test(target.name)) for (const child of childrenOf(target)) bind(child, scope, text);
  else visit(target, scope, text);
}

function bindAll(node: SyntaxNode, scope: Scope, text: Text): void {
  if (/^Variable(Name|Definition)$/.test(node.name)) scope.bound.add(text(node));
  else for (const child of childrenOf(node)) bindAll(child, scope, text);
}

/** `{ m(x) { ... } }` */
function isMethod(node: SyntaxNode): boolean {
  return node.name === 'Property' && node.getChild('ParamList') !== null;
}

/** `{ f }` uses f. */
function isShorthand(node: SyntaxNode, children: readonly SyntaxNode[]): boolean {
  return node.name === 'Property' && children.length === 1 && children[0]?.name === 'PropertyDefinition';
}

function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}
