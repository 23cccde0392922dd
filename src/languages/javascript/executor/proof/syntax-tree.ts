import { type AnyNode, type Program, parse } from 'acorn';

/** Undefined where the text is no script. */
export function parseScript(text: string): Program | undefined {
  try {
    return parse(text, { ecmaVersion: 'latest', sourceType: 'script' });
  } catch {
    return undefined;
  }
}

/** The nodes right below one, in order. */
export function childrenOf(node: AnyNode): AnyNode[] {
  const children: AnyNode[] = [];
  for (const value of Object.values(node) as unknown[]) {
    if (Array.isArray(value)) children.push(...value.filter(isNode));
    else if (isNode(value)) children.push(value);
  }
  return children;
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && typeof (value as AnyNode).type === 'string';
}

/** Statements and expressions that do nothing but through what is inside them. */
export const TRANSPARENT = new Set<AnyNode['type']>([
  'Program',
  'ExpressionStatement',
  'BlockStatement',
  'EmptyStatement',
  'IfStatement',
  'SwitchStatement',
  'SwitchCase',
  'ReturnStatement',
  'ThrowStatement',
  'TryStatement',
  'CatchClause',
  'WhileStatement',
  'DoWhileStatement',
  'ForStatement',
  'VariableDeclaration',
  'SequenceExpression',
  'UnaryExpression',
  'BinaryExpression',
  'LogicalExpression',
  'ConditionalExpression',
  'AwaitExpression',
  'YieldExpression',
  'SpreadElement',
  'RestElement',
  'ArrayExpression',
  'ArrayPattern',
  'ObjectExpression',
  'AssignmentPattern',
  'TemplateLiteral',
  'TemplateElement',
  'ChainExpression',
  'ClassBody',
]);
