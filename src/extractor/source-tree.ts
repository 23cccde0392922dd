import { createRequire } from 'node:module';
import type { Parser, SyntaxNode } from '@lezer/common';
import type { Language } from '../core/language.ts';

const load = createRequire(import.meta.url);

/** One statement of a program's outermost level. */
export interface Statement {
  readonly from: number;
  readonly to: number;
  readonly kind: 'definition' | 'import' | 'other';
  /** It does not parse, or stands where no statement can. */
  readonly broken: boolean;
  /** Names that it binds. */
  readonly defines: readonly string[];
  /** Names that it mentions. */
  readonly uses: ReadonlySet<string>;
  /** Names of the functions that it calls directly. */
  readonly calls: ReadonlySet<string>;
  /** Does something besides naming values: returns, assigns, branches, loops, raises. */
  readonly acts: boolean;
}

const PARSERS = new Map<Language, Parser>();

const DEFINITIONS =
  /^(FunctionDefinition|ClassDefinition|DecoratedStatement|FunctionDeclaration|ClassDeclaration|InterfaceDeclaration|TypeAliasDeclaration|EnumDeclaration|ExportDeclaration)$/;
const IMPORTS = /^Import(Statement|Declaration)$/;
const ACTS = /^(Return|Yield|Raise|Throw|Pass|Assign|Update|If|For|While|With|Try|Match|Switch)\w*$/;

/**
 * The outermost statements of a program, comments left out. The parser recovers from errors, so the statements around a
 * broken one are still found.
 */
export function parseStatements(source: string, language: Language): readonly Statement[] {
  const statements: Statement[] = [];
  const tree = parserOf(language).parse(source);
  for (let node = tree.topNode.firstChild; node !== null; node = node.nextSibling) {
    if (!/Comment$/.test(node.name)) statements.push(toStatement(node, source, language));
  }
  return statements;
}

/** Loaded when the first answer is parsed: the tables of two grammars are a good part of what a start costs. */
function parserOf(language: Language): Parser {
  let parser = PARSERS.get(language);
  if (parser === undefined) {
    parser = language === 'python' ? loadPython() : loadJavaScript(language);
    PARSERS.set(language, parser);
  }
  return parser;
}

function loadPython(): Parser {
  return (load('@lezer/python') as typeof import('@lezer/python')).parser;
}

function loadJavaScript(language: 'javascript' | 'typescript'): Parser {
  const { parser } = load('@lezer/javascript') as typeof import('@lezer/javascript');
  return parser.configure(language === 'typescript' ? { dialect: 'ts' } : {});
}

function toStatement(node: SyntaxNode, source: string, language: Language): Statement {
  const uses = new Set<string>();
  const calls = new Set<string>();
  let broken = language === 'python' && !isAtMargin(node, source);
  let acts = false;
  node.cursor().iterate((inner) => {
    if (inner.type.isError) broken = true;
    if (inner.name === 'VariableName') uses.add(source.slice(inner.from, inner.to));
    if (inner.name === 'CallExpression') {
      const callee = inner.node.firstChild;
      if (callee?.name === 'VariableName') calls.add(source.slice(callee.from, callee.to));
    }
    acts ||= ACTS.test(inner.name);
  });
  const kind = DEFINITIONS.test(node.name) ? 'definition' : IMPORTS.test(node.name) ? 'import' : 'other';
  return { from: node.from, to: node.to, kind, broken, defines: namesOf(node, source), uses, calls, acts };
}

/** The grammar takes a statement after a bad dedent, and `return` outside of functions; Python takes neither. */
function isAtMargin(node: SyntaxNode, source: string): boolean {
  const margin = source.slice(source.lastIndexOf('\n', node.from - 1) + 1, node.from);
  return (margin === '' || margin.trim() !== '') && node.name !== 'ReturnStatement';
}

function namesOf(node: SyntaxNode, source: string): readonly string[] {
  const text = ({ from, to }: SyntaxNode) => source.slice(from, to);
  const names: string[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === 'AssignOp') break;
    if (DEFINITIONS.test(child.name) || child.name === 'VariableDeclaration')
      names.push(...namesOf(child, source));
    else if (/^(VariableDefinition|TypeDefinition)$/.test(child.name)) names.push(text(child));
    else if (child.name === 'VariableName' && /^(Function|Class|Assign|Import)/.test(node.name))
      names.push(text(child));
    // What stands behind the name of a function or class are its parameters and its body.
    if (names.length > 0 && /^(Function|Class)De/.test(node.name)) break;
  }
  return names;
}
