import type { SyntaxNode } from '@lezer/common';

const FUNCTION = /^(Function(Definition|Declaration|Expression)|ArrowFunction|AmbientFunctionDeclaration)$/;
/** Says nothing: no value, no change. */
const NOTHING = /^(pass|\.\.\.|(return\b\s*)?(None|null|undefined|void 0|NotImplemented)?)\s*;?$/;
const NOT_YET =
  /^(raise|throw)\b(?:(?!\n)[\s\S]){0,40}(NotImplemented|not.?implemented|unimplemented|to.?do|implement|placeholder|stub)/i;
/** Comments that stand where the code was left out, and all that may stand beside one. */
const LEFT_OUT =
  /(?:#|\/\/|\/\*)\s*(?:\.\.\.|…|TODO\b|FIXME\b|.{0,30}\b(?:code|implementation|body|logic|rest|same)\b.{0,20}\b(?:here|above|before|omitted|unchanged|remains)\b|(?:existing|previous|original|rest of|as above|as before|unchanged|omitted)\b)/i;
const PLACEHOLDER = /^return\b\s*(?:\w+|\[\]|\{\}|\(\)|""|'')\s*;?$/;

/**
 * Whether a definition is only the place of a function: its docstring, `pass`, `...`, `raise NotImplementedError`, a comment
 * that says what is left out. Anything that is no function is none.
 *
 * @example
 * isStub(node, source); // true for 'def f(x):\n    pass', 'function f(x) {}', 'function f(x: number): number;'
 */
export function isStub(node: SyntaxNode, source: string): boolean {
  if (/^(DecoratedStatement|ExportDeclaration|AmbientDeclaration)$/.test(node.name)) {
    const inner = node.lastChild;
    return (
      inner !== null && isStub(inner.name === ';' && inner.prevSibling ? inner.prevSibling : inner, source)
    );
  }
  if (node.name === 'VariableDeclaration' || node.name === 'AssignStatement') {
    const value = assignedValue(node);
    return value !== null && (FUNCTION.test(value.name) ? isStub(value, source) : isNothing(value, source));
  }
  if (!FUNCTION.test(node.name)) return false;
  const body = node.getChild('Body') ?? node.getChild('Block');
  if (body === null) return !/^Arrow/.test(node.name) || isNothing(node.lastChild as SyntaxNode, source);
  const statements = statementsOf(body, source);
  if (statements.every((one) => isNothing(one, source))) return true;
  // In Python, a comment behind the last statement stands outside of the body.
  const text = source.slice(body.from, node.to) + (/^[ \t]*#[^\n]*/.exec(source.slice(node.to))?.[0] ?? '');
  return LEFT_OUT.test(text) && statements.every((one) => PLACEHOLDER.test(textOf(one, source)));
}

function isNothing(node: SyntaxNode, source: string): boolean {
  const text = textOf(node, source);
  return NOTHING.test(text) || NOT_YET.test(text);
}

/** Without signs, comments and texts that stand alone (docstrings). */
function statementsOf(body: SyntaxNode, source: string): readonly SyntaxNode[] {
  const statements: SyntaxNode[] = [];
  for (let child = body.firstChild; child !== null; child = child.nextSibling) {
    if (/Comment$|^[:{};]$/.test(child.name)) continue;
    if (
      child.name === 'ExpressionStatement' &&
      /^[rbu]?["'][\s\S]*["'];?$/i.test(textOf(child, source)) &&
      isText(child)
    )
      continue;
    statements.push(child);
  }
  return statements;
}

function isText({ firstChild }: SyntaxNode): boolean {
  return firstChild !== null && /^(String|ContinuedString)$/.test(firstChild.name);
}

function textOf({ from, to }: SyntaxNode, source: string): string {
  return source.slice(from, to).trim();
}

/** What stands behind the last `=`. */
function assignedValue(node: SyntaxNode): SyntaxNode | null {
  let value: SyntaxNode | null = null;
  for (let child = node.firstChild; child !== null; child = child.nextSibling)
    if (/^(AssignOp|Equals)$/.test(child.name)) value = child.nextSibling;
  return value;
}
