import type { SyntaxNode } from '@lezer/common';

/** A function that is not written yet. */
const NOT_YET = /^throw\b[\s\S]{0,60}(?:not.?implemented|unimplemented|to.?do|implement)/i;
const INNER = /^(?:(?:Pointer|Reference|Array|Init|Parenthesized)Declarator|FunctionDeclarator)$/;
const TYPE = /^(?:Class|Struct|Union|Enum)Specifier$/;

/**
 * The names that an outermost statement of C++ defines. A declaration without a body defines none: what it promises stands elsewhere.
 *
 * @example
 * definedNames(node, source); // { defines: ['f'], provides: ['f'] } for 'int f(int x) { return x; }'
 */
export function definedNames(
  node: SyntaxNode,
  source: string,
): { readonly defines: readonly string[]; readonly provides: readonly string[] } {
  const defines = namesOf(node, source);
  return { defines, provides: isStub(node, source) ? [] : defines };
}

function namesOf(node: SyntaxNode, source: string): readonly string[] {
  const text = ({ from, to }: SyntaxNode) => source.slice(from, to);
  const children = childrenOf(node);
  const named = (name: string) => children.filter((child) => child.name === name).map(text);
  if (node.name === 'TemplateDeclaration' || node.name === 'LinkageSpecification')
    return children
      .filter(({ name }) => name !== 'TemplateParameterList')
      .flatMap((child) => namesOf(child, source));
  if (node.name === 'FunctionDefinition') return declaredIn(node, source).slice(0, 1);
  if (node.name === 'Declaration')
    return children.some(isPrototype)
      ? []
      : [
          ...children.filter(({ name }) => TYPE.test(name)).flatMap((child) => namesOf(child, source)),
          ...declaredIn(node, source),
        ];
  if (TYPE.test(node.name) || node.name === 'AliasDeclaration') return named('TypeIdentifier').slice(0, 1);
  if (node.name === 'TypeDefinition') return named('TypeIdentifier').slice(-1);
  if (node.name === 'NamespaceDefinition') return named('Identifier').slice(0, 1);
  if (node.name === 'PreprocDirective')
    return /^#\s*define/.test(text(node)) ? named('Identifier').slice(0, 1) : [];
  return [];
}

/** `f` of `int *f(int x)`, `a` and `b` of `int a = 1, b`. */
function declaredIn(node: SyntaxNode, source: string): readonly string[] {
  return childrenOf(node).flatMap((child) => {
    if (child.name === 'Identifier') return [source.slice(child.from, child.to)];
    // What it is given is behind the name.
    return INNER.test(child.name) ? declaredIn(child, source).slice(0, 1) : [];
  });
}

function isPrototype(node: SyntaxNode): boolean {
  if (node.name === 'FunctionDeclarator') return true;
  return /^(?:Pointer|Reference)Declarator$/.test(node.name) && childrenOf(node).some(isPrototype);
}

function isStub(node: SyntaxNode, source: string): boolean {
  if (node.name === 'TemplateDeclaration') return childrenOf(node).some((child) => isStub(child, source));
  if (node.name !== 'FunctionDefinition') return false;
  const body = node.getChild('CompoundStatement');
  const inside =
    body === null ? [] : childrenOf(body).filter(({ name }) => !/^(?:[{};]|\w*Comment)$/.test(name));
  return inside.every(({ from, to }) => NOT_YET.test(source.slice(from, to)));
}

function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}
