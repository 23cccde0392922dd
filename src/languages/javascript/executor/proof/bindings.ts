import type { AnyNode, Expression, Pattern, Program, VariableDeclarator } from 'acorn';
import { childrenOf } from './syntax-tree.ts';

/** One name that a test declares, and everything that is ever put into it. */
export interface Binding {
  /** How often it is declared: more than once, and nothing is known of it. */
  declarations: number;
  /** Declared as a plain variable, not as a parameter, by a pattern, a loop or as a function. */
  isPlain: boolean;
  /** Where it is known by this name, of the last that declares it. */
  scope: { readonly start: number; readonly end: number };
  /** Initialisers and what is assigned; `operator` is `=`, or that of `+=` and the like. */
  readonly sources: { readonly operator: string; readonly value: Expression }[];
}

export type Bindings = ReadonlyMap<string, Binding>;

/** A `var` is known farther than this says, which proves less. */
const SCOPES = new Set<AnyNode['type']>([
  'BlockStatement',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'SwitchStatement',
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassBody',
]);

/** All names that a text declares, whatever their scope. */
export function bindingsOf(program: Program): Bindings {
  const bindings = new Map<string, Binding>();
  let scope: Binding['scope'] = program;
  const declare = (name: string, isPlain: boolean): Binding => {
    const known = bindings.get(name) ?? { declarations: 0, isPlain: true, scope, sources: [] };
    known.declarations += 1;
    known.scope = scope;
    known.isPlain &&= isPlain;
    bindings.set(name, known);
    return known;
  };
  const declarePattern = (pattern: Pattern | null): undefined => {
    if (pattern !== null) for (const name of namesIn(pattern)) declare(name, false);
  };
  const declareVariable = ({ id, init }: VariableDeclarator, isLoop: boolean): undefined => {
    if (id.type !== 'Identifier' || isLoop) return declarePattern(id);
    const { sources } = declare(id.name, true);
    if (init) sources.push({ operator: '=', value: init });
  };
  const assigned: { readonly name: string; readonly operator: string; readonly value: Expression }[] = [];

  const visit = (node: AnyNode, parent?: AnyNode): void => {
    const outer = scope;
    if (SCOPES.has(node.type)) scope = node;
    switch (node.type) {
      case 'VariableDeclaration': {
        const isLoop = parent?.type === 'ForInStatement' || parent?.type === 'ForOfStatement';
        for (const variable of node.declarations) declareVariable(variable, isLoop);
        break;
      }
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        if (node.id) declare(node.id.name, false);
        for (const parameter of node.params) declarePattern(parameter);
        break;
      case 'ClassDeclaration':
      case 'ClassExpression':
        if (node.id) declare(node.id.name, false);
        break;
      case 'CatchClause':
        declarePattern(node.param ?? null);
        break;
      case 'AssignmentExpression':
        if (node.left.type === 'Identifier')
          assigned.push({ name: node.left.name, operator: node.operator, value: node.right });
        break;
      case 'ForInStatement':
      case 'ForOfStatement':
        if (node.left.type !== 'VariableDeclaration') spoil(node.left);
        break;
      default:
        break;
    }
    if (node.type === 'AssignmentExpression' && node.left.type.endsWith('Pattern')) spoil(node.left);
    for (const child of childrenOf(node)) visit(child, node);
    scope = outer;
  };
  const spoilt: string[] = [];
  const spoil = (pattern: Pattern): void => void spoilt.push(...namesIn(pattern));

  visit(program);
  for (const { name, operator, value } of assigned) bindings.get(name)?.sources.push({ operator, value });
  for (const name of spoilt) {
    const binding = bindings.get(name);
    if (binding !== undefined) binding.isPlain = false;
  }
  return bindings;
}

function namesIn(pattern: Pattern): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        namesIn(property.type === 'RestElement' ? property.argument : property.value),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element === null ? [] : namesIn(element)));
    case 'RestElement':
      return namesIn(pattern.argument);
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    case 'MemberExpression':
      return [];
  }
}
