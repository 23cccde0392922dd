import type { SyntaxNode } from '@lezer/common';
import { isStub } from './stubs.ts';
import type { TreeReading } from './tree-reading.ts';

/** What a statement is, and the names that it binds. */
export interface Definitions {
  readonly kind: 'definition' | 'import' | 'other';
  readonly defines: readonly string[];
  /** Those that it gives a value which is there: no stub, nothing that another file would have to bring. */
  readonly provides: readonly string[];
}

type Reading = Pick<TreeReading, 'isForeign' | 'hasBlockScope'>;

const DEFINITIONS =
  /^(FunctionDefinition|ClassDefinition|DecoratedStatement|FunctionDeclaration|ClassDeclaration|InterfaceDeclaration|TypeAliasDeclaration|EnumDeclaration|ExportDeclaration|AmbientDeclaration|AmbientFunctionDeclaration)$/;
const IMPORTS = /^Import(Statement|Declaration)$/;
/** What decides, guards or closes: what is defined inside is defined outside. */
const BRANCHES = /^(If|Try|With|Match)Statement$/;
const INSIDE = /^(Body|Block|MatchBody|MatchClause|CatchClause|FinallyClause)$/;

/**
 * The names that a statement of the outermost level binds there.
 *
 * @example
 * definitionsOf(node, source, reading).defines; // ['f'] for 'if old:\n    def f(x):\n        return x'
 */
export function definitionsOf(node: SyntaxNode, source: string, reading: Reading): Definitions {
  if (BRANCHES.test(node.name)) return inBranches(node, source, reading);
  const defines = namesOf(node, source);
  if (IMPORTS.test(node.name) || isRequire(node, source)) {
    const kind = IMPORTS.test(node.name) ? 'import' : 'other';
    return { kind, defines, provides: reading.isForeign(source.slice(node.from, node.to)) ? [] : defines };
  }
  const kind = DEFINITIONS.test(node.name) ? 'definition' : 'other';
  return { kind, defines, provides: isStub(node, source) ? [] : defines };
}

/** `if __name__ == "__main__":` tries a program out. */
const GUARD = /^if\s*\(?\s*(?:__name__\b|require\.main\b|["']__main__["'])/;

function inBranches(node: SyntaxNode, source: string, reading: Reading): Definitions {
  if (GUARD.test(source.slice(node.from, node.from + 40)))
    return { kind: 'other', defines: [], provides: [] };
  const inner: Definitions[] = [];
  for (const statement of insideOf(node)) {
    const one = definitionsOf(statement, source, reading);
    // A block has its `const` and `let` to itself.
    if (!reading.hasBlockScope || one.kind === 'definition' || isVar(statement, source)) inner.push(one);
  }
  const kinds = new Set(inner.map(({ kind }) => kind));
  const kind = kinds.has('definition') ? 'definition' : onlyImports(node, kinds) ? 'import' : 'other';
  return {
    kind,
    defines: [...new Set(inner.flatMap(({ defines }) => defines))],
    provides: [...new Set(inner.flatMap(({ provides }) => provides))],
  };
}

/** `try: import numpy as np`, with a word for the case that there is none. */
function onlyImports(node: SyntaxNode, kinds: ReadonlySet<string>): boolean {
  return node.name === 'TryStatement' && kinds.has('import');
}

function* insideOf(node: SyntaxNode): Generator<SyntaxNode> {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (!INSIDE.test(child.name) && !/Statement$|Declaration$|Definition$/.test(child.name)) continue;
    if (INSIDE.test(child.name)) yield* insideOf(child);
    else yield child;
  }
}

function isVar(node: SyntaxNode, source: string): boolean {
  return (
    node.name === 'ExpressionStatement' || source.startsWith('var ', node.from) || BRANCHES.test(node.name)
  );
}

/** `const { f } = require('../../extractor/f')` */
function isRequire(node: SyntaxNode, source: string): boolean {
  return (
    node.name === 'VariableDeclaration' &&
    /=\s*(?:await\s+import|require)\(/.test(source.slice(node.from, Math.min(node.to, node.from + 1000)))
  );
}

function namesOf(node: SyntaxNode, source: string): readonly string[] {
  const text = ({ from, to }: SyntaxNode) => source.slice(from, to);
  const names: string[] = [];
  if (node.name === 'ExpressionStatement') {
    const target = node.firstChild?.name === 'AssignmentExpression' ? node.firstChild.firstChild : null;
    return target?.name === 'VariableName' ? [text(target)] : [];
  }
  if (node.name === 'ImportStatement') return importedNames(text(node));
  const end = node.getChildren('AssignOp').at(-1)?.from ?? node.to;
  for (let child = node.firstChild; child !== null && child.from < end; child = child.nextSibling) {
    if (DEFINITIONS.test(child.name) || child.name === 'VariableDeclaration')
      names.push(...namesOf(child, source));
    else if (/^(VariableDefinition|TypeDefinition)$/.test(child.name)) names.push(text(child));
    else if (/^(ObjectPattern|ArrayPattern|PatternProperty|ImportGroup)$/.test(child.name))
      names.push(...namesOf(child, source));
    else if (child.name === 'VariableName' && /^(Function|Class|Assign)/.test(node.name))
      names.push(text(child));
    // What stands behind the name of a function or class are its parameters and its body.
    if (names.length > 0 && /^(Ambient)?(Function|Class)De/.test(node.name)) break;
  }
  return names;
}

/** `d` of `from a.b import c as d`, `a` of `import a.b`. */
function importedNames(statement: string): readonly string[] {
  const [, from = '', list = ''] =
    /^(from\b.*?)?\bimport\b([\s\S]*)$/.exec(statement.replace(/#.*|[()\\]/g, '')) ?? [];
  return list
    .split(',')
    .map((one) => one.trim().split(/\s+as\s+/))
    .flatMap(([name = '', alias]) => alias ?? (from === '' ? (name.split('.', 1)[0] as string) : name))
    .filter((name) => /^\w+$/.test(name));
}
