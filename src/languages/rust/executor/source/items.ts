import type { SyntaxNode } from '@lezer/common';
import { RUST_SYNTAX } from '../../syntax.ts';

/** Something that a source says at its outermost level. */
export interface Item {
  /** Without its attributes. */
  readonly node: SyntaxNode;
  /** With its attributes. */
  readonly from: number;
  readonly to: number;
  /** Of a function, a type, a trait, a module, a constant; of an `impl` the type's. */
  readonly name: string | undefined;
  readonly text: string;
}

/** The items of a source that somebody trusted wrote, comments left out; the last may be open. */
export function itemsOf(source: string): readonly Item[] {
  const items: Item[] = [];
  const tree = RUST_SYNTAX.grammar().recovering.parse(source);
  for (const outer of childrenOf(tree.topNode)) {
    if (/Comment$/.test(outer.name) || outer.type.isError) continue;
    const node = outer.name === 'AttributeItem' ? (outer.lastChild ?? outer) : outer;
    const { from, to } = outer;
    items.push({ node, from, to, name: nameOf(node, source), text: source.slice(from, to) });
  }
  return items;
}

export function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

/** The names that a text mentions, those in its texts and comments among them. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []);
}

function nameOf(node: SyntaxNode, source: string): string | undefined {
  const names = childrenOf(node).filter(({ name }) =>
    /^(BoundIdentifier|TypeIdentifier|GenericType|Identifier)$/.test(name),
  );
  // The last of `impl Trait for Type`.
  const named = node.name === 'ImplItem' ? names.at(-1) : names[0];
  if (named === undefined) return undefined;
  const own = named.name === 'GenericType' ? (named.firstChild ?? named) : named;
  return source.slice(own.from, own.to);
}
