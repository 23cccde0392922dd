import type { SyntaxNode } from '@lezer/common';

/** What a statement does to things that exist already, and which attributes it mentions. */
export interface InPlaceChanges {
  /** `memo` of `memo[0] = 1` and `memo.append(1)`, `f.cache` of `f.cache = {}` and `f.cache[0] = 1`. */
  readonly changes: ReadonlySet<string>;
  /** Attributes of names, as `f.cache`. */
  readonly attributes: ReadonlySet<string>;
}

const ASSIGNMENT = /^(AssignStatement|UpdateStatement|AssignmentExpression|PostfixExpression)$/;
const OPERATOR = /^(AssignOp|UpdateOp|Equals|ArithOp)$/;
const FUNCTION =
  /^(FunctionDefinition|FunctionDeclaration|FunctionExpression|ArrowFunction|LambdaExpression)$/;

/** Only what happens when the statement itself runs: what functions inside of it would do later is no change. */
export function inPlaceChanges(statement: SyntaxNode, source: string): InPlaceChanges {
  const changes = new Set<string>();
  const attributes = new Set<string>();
  let depth = 0;
  statement.cursor().iterate(
    ({ name, node }) => {
      if (FUNCTION.test(name)) depth += 1;
      if (name === 'MemberExpression') {
        const path = pathOf(node, source);
        if (path?.includes('.') === true) attributes.add(path);
      }
      if (depth > 0) return;
      const changed = ASSIGNMENT.test(name)
        ? targetsOf(node).map((target) => pathOf(target, source))
        : name === 'ExpressionStatement'
          ? [receiverOf(node, source)]
          : [];
      for (const path of changed) if (path !== undefined) changes.add(path);
    },
    ({ name }) => {
      if (FUNCTION.test(name)) depth -= 1;
    },
  );
  return { changes, attributes };
}

/** What stands before the last `=`: members only, for a bare name is bound and not changed. */
function targetsOf(assignment: SyntaxNode): readonly SyntaxNode[] {
  const members: SyntaxNode[] = [];
  let targets: readonly SyntaxNode[] = [];
  for (let child = assignment.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === 'MemberExpression') members.push(child);
    if (OPERATOR.test(child.name)) targets = [...members];
  }
  return targets;
}

/** `memo` of the statement `memo.append(1)`. */
function receiverOf(statement: SyntaxNode, source: string): string | undefined {
  const callee = statement.firstChild?.name === 'CallExpression' ? statement.firstChild.firstChild : null;
  const receiver = callee?.name === 'MemberExpression' ? callee.firstChild : null;
  return receiver === null || receiver === undefined ? undefined : pathOf(receiver, source);
}

/** The name at the root of a chain, with the first attribute where one follows it directly. */
function pathOf(node: SyntaxNode, source: string): string | undefined {
  let outer: SyntaxNode | undefined;
  let root = node;
  while (root.name === 'MemberExpression' && root.firstChild !== null) {
    outer = root;
    root = root.firstChild;
  }
  if (root.name !== 'VariableName') return undefined;
  const name = source.slice(root.from, root.to);
  const attribute = outer?.getChild('PropertyName');
  return attribute == null ? name : `${name}.${source.slice(attribute.from, attribute.to)}`;
}
