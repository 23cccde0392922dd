import type { SyntaxNode } from '@lezer/common';
import { outermostStatements } from '../statements/source-tree.ts';
import type { ParseBudget, Statement } from '../statements/statement.ts';
import { definedNames } from './defined-names.ts';
import { maskWords } from './mask-words.ts';
import { CPP_SYNTAX } from './syntax.ts';

const IMPORTS = /^(?:PreprocDirective|UsingDeclaration)$/;
const DEFINITIONS =
  /^(?:FunctionDefinition|TemplateDeclaration|(?:Class|Struct|Union|Enum)Specifier|TypeDefinition|AliasDeclaration|NamespaceDefinition|LinkageSpecification)$/;
const ACTS =
  /^(?:(?:Return|If|For|While|Do|Switch|Try|Throw|Goto)Statement|ForRangeLoop|(?:Assignment|Update|Call)Expression|InitDeclarator)$/;
/** What stands between functions. All else of the grammar's outermost level is no program. */
const OUTERMOST =
  /^(?:PreprocDirective|UsingDeclaration|Declaration|StaticAssertDeclaration|EmptyStatement|;)$/;

const NO_CHANGES: Pick<Statement, 'changes' | 'attributes' | 'rebinds'> = {
  changes: new Set(),
  attributes: new Set(),
  rebinds: false,
};

/** The outermost statements of C++ up to the first broken one, comments left out; undefined where the budget is spent. */
export function cppStatements(source: string, budget: ParseBudget): readonly Statement[] | undefined {
  return outermostStatements(maskWords(source), CPP_SYNTAX.grammar(), budget, (node, before) =>
    // Behind a class; behind a function, too, if somebody writes it there.
    node.name === ';' && before > 0 ? undefined : toStatement(node, source),
  );
}

function toStatement(node: SyntaxNode, source: string): Statement {
  const text = ({ from, to }: SyntaxNode) => source.slice(from, to);
  const uses = new Set<string>();
  const calls = new Set<string>();
  let broken = !DEFINITIONS.test(node.name) && !OUTERMOST.test(node.name);
  let acts = false;
  node.cursor().iterate((inner) => {
    if (inner.type.isError) broken = true;
    if (/^(?:Type|Namespace)?Identifier$/.test(inner.name)) uses.add(text(inner.node));
    if (inner.name === 'CallExpression' && inner.node.firstChild?.name === 'Identifier')
      calls.add(text(inner.node.firstChild));
    acts ||= ACTS.test(inner.name);
  });
  const { defines, provides } = definedNames(node, source);
  const isMain = node.name === 'FunctionDefinition' && defines.includes('main');
  const isDefinition = DEFINITIONS.test(node.name) || /^#\s*define/.test(text(node));
  const kind = isMain ? 'other' : isDefinition ? 'definition' : IMPORTS.test(node.name) ? 'import' : 'other';
  for (const name of defines) uses.delete(name);
  const { from, to } = node;
  return { from, to, kind, broken, defines, provides, uses, calls, acts, ...NO_CHANGES };
}
