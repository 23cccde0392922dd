import type { AnyNode, CallExpression, Expression } from 'acorn';
import type { Binding, Bindings } from './bindings.ts';

/* What is known of where a value comes from. */

/** The name behind a dot or before a colon; undefined for private ones. */
export function nameOf(key: AnyNode): string | undefined {
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : undefined;
}

export const isRequire = (node: AnyNode): node is CallExpression =>
  node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'require';

export function isOneOf({ arguments: [name, ...more] }: CallExpression, names: ReadonlySet<string>): boolean {
  return name?.type === 'Literal' && more.length === 0 && names.has(String(name.value));
}

/** Something is required into it. {@link reasonAgainst} sees to it that this is all that it ever holds. */
export const isModule = ({ sources }: Binding): boolean => sources.some(({ value }) => isRequire(value));

export const isOnlyModule = ({ declarations, isPlain, sources }: Binding): boolean =>
  declarations === 1 && isPlain && sources.length === 1;

/** `assert.strict`, as the object that something is called on. */
export function isStrictAssert(node: AnyNode, bindings: Bindings): boolean {
  if (node.type !== 'MemberExpression' || node.computed || nameOf(node.property) !== 'strict') return false;
  const binding = node.object.type === 'Identifier' ? bindings.get(node.object.name) : undefined;
  return binding !== undefined && isModule(binding);
}

/** Whether a name is only ever given what the test has just made: lists, objects, maps and sets of its own. */
export function isFresh(binding: Binding | undefined): boolean {
  return (
    binding !== undefined &&
    binding.declarations === 1 &&
    binding.isPlain &&
    binding.sources.length > 0 &&
    binding.sources.every(({ operator, value }) => operator === '=' && isMade(value))
  );
}

function isMade(value: Expression): boolean {
  if (value.type === 'ArrayExpression' || value.type === 'ObjectExpression') return true;
  return (
    value.type === 'NewExpression' &&
    value.callee.type === 'Identifier' &&
    ['Array', 'Map', 'Set'].includes(value.callee.name)
  );
}

/** Whether a value can be nothing but a number (or undefined): as a name it then leads to no method. */
export function isNumber(
  node: Expression,
  bindings: Bindings,
  within: ReadonlySet<string> = new Set(),
): boolean {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'number';
    case 'UnaryExpression':
      return node.operator === '-' || node.operator === '+' || node.operator === '~';
    case 'UpdateExpression':
      return true;
    case 'CallExpression':
      return (
        node.callee.type === 'MemberExpression' &&
        !node.callee.computed &&
        node.callee.object.type === 'Identifier' &&
        node.callee.object.name === 'Math' &&
        !bindings.has('Math')
      );
    case 'BinaryExpression':
      if (node.operator === '+')
        return isNumber(node.left as Expression, bindings, within) && isNumber(node.right, bindings, within);
      return /^(?:[-*/%&|^]|\*\*|<<|>>>?)$/.test(node.operator);
    case 'Identifier': {
      if (within.has(node.name)) return true; // itself, in what is assigned to it
      const binding = bindings.get(node.name);
      if (binding === undefined || binding.declarations !== 1 || !binding.isPlain) return false;
      if (node.start < binding.scope.start || node.end > binding.scope.end) return false; // the program's, there
      const inner = new Set([...within, node.name]);
      return (
        binding.sources.length > 0 &&
        binding.sources.every(({ operator, value }) => operator !== '??=' && isNumber(value, bindings, inner))
      );
    }
    default:
      return false;
  }
}
