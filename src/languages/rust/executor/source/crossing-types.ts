import type { SyntaxNode } from '@lezer/common';
import { PasskError } from '../../../../core/errors.ts';
import { childrenOf, type Item } from './items.ts';

/** Types of the standard library that the codec in sandbox/rust/wire knows. */
const KNOWN = new Set([
  ...['i8', 'i16', 'i32', 'i64', 'i128', 'isize', 'u8', 'u16', 'u32', 'u64', 'u128', 'usize', 'f32', 'f64'],
  ...['bool', 'char', 'str', 'String', 'Vec', 'VecDeque', 'LinkedList', 'BinaryHeap', 'HashMap', 'BTreeMap'],
  ...[
    'HashSet',
    'BTreeSet',
    'Option',
    'Result',
    'Box',
    'Rc',
    'Arc',
    'RefCell',
    'Cell',
    'Cow',
    'Ordering',
    'Any',
  ],
]);

/** Types that no value of goes from one process to another. */
const NEVER: Readonly<Record<string, string>> = {
  FunctionType: 'a function',
  PointerType: 'a pointer',
  AbstractType: 'a type that only its traits are known of',
  NeverType: 'never a value',
};

/**
 * The types in a signature that its source declares itself, with those in their own declarations.
 *
 * @param source what the nodes belong to
 * @throws PasskError E_INPUT for a type that can't be sent, with its name
 */
export function declaredTypes(
  name: string,
  types: readonly SyntaxNode[],
  items: readonly Item[],
  source: string,
): readonly Item[] {
  const found = new Set<Item>();
  const visit = (node: SyntaxNode, own: ReadonlySet<string>): void => {
    const text = source.slice(node.from, node.to);
    const never = NEVER[node.name];
    if (never !== undefined) throw refuse(name, text, never);
    if (node.name === 'DynamicType' && !/\bAny$/.test(text))
      throw refuse(name, text, 'known by its trait alone');
    if (node.name === 'TypeIdentifier' && !own.has(text)) visitNamed(text);
    for (const child of childrenOf(node)) visit(child, own);
  };
  const visitNamed = (type: string): void => {
    const item = items.find(
      ({ name: declared, node }) => declared === type && /^(Struct|Enum|Type|Union)Item$/.test(node.name),
    );
    if (item === undefined) {
      if (KNOWN.has(type)) return;
      throw refuse(name, type, 'declared nowhere');
    }
    if (item.node.name === 'UnionItem') throw refuse(name, type, 'a union');
    if (found.has(item)) return;
    found.add(item);
    const parameters = item.node.getChild('TypeParamList');
    const own = new Set(
      parameters === null ? [] : source.slice(parameters.from, parameters.to).match(/\w+/g),
    );
    for (const child of childrenOf(item.node).slice(1))
      if (!/^(TypeIdentifier|TypeParamList|Vis)$/.test(child.name) || item.node.name === 'TypeItem')
        visit(child, new Set([...own, type]));
  };
  for (const type of types) visit(type, new Set());
  return [...found].filter(({ node }) => node.name !== 'TypeItem');
}

function refuse(name: string, type: string, what: string): PasskError {
  return new PasskError(
    'E_INPUT',
    `the function ${JSON.stringify(name)} has the type ${type}, which is ${what}`,
    {
      expected: 'numbers, texts, collections, and types that are declared in the prompt',
    },
  );
}
