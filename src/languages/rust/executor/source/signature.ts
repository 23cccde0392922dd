import type { SyntaxNode } from '@lezer/common';
import { PasskError } from '../../../../core/errors.ts';
import { childrenOf, type Item } from './items.ts';

/** How a function is called. */
export interface Signature {
  readonly name: string;
  /** `<'a>`; empty where there are none. */
  readonly lifetimes: string;
  readonly parameters: readonly Parameter[];
  /** `-> Vec<i32>`; empty where it returns nothing. */
  readonly result: string;
  readonly where: string;
  /** Nodes of all types in it. */
  readonly types: readonly SyntaxNode[];
}

export interface Parameter {
  readonly type: string;
  /** A mutable reference: what the function makes of it comes back. */
  readonly isLent: boolean;
}

/**
 * @throws PasskError E_INPUT for a function that can't be called from another process, with what stands in the way
 */
export function signatureOf({ node, name = '' }: Item, source: string): Signature {
  const text = ({ from, to }: SyntaxNode) => source.slice(from, to);
  const refuse = (what: string) =>
    new PasskError('E_INPUT', `the function ${JSON.stringify(name)} ${what}`, {
      expected: 'a plain function of values',
    });
  const children = childrenOf(node);
  const generics = node.getChild('TypeParamList');
  const free =
    generics === null ? [] : childrenOf(generics).filter(({ name: kind }) => /Type|Const/.test(kind));
  if (free[0] !== undefined) throw refuse(`has the type parameter ${text(free[0])}, which nothing decides`);
  if (/\basync\b/.test(source.slice(node.from, node.getChild('fn')?.from ?? node.from)))
    throw refuse('is async: nothing runs it');
  const list = node.getChild('ParamList');
  const arrow = children.findIndex(({ name: kind }) => kind === '->');
  const result = arrow === -1 ? undefined : children[arrow + 1];
  const where = node.getChild('WhereClause');
  const types: SyntaxNode[] = [];
  const parameters: Parameter[] = [];
  for (const parameter of list === null ? [] : childrenOf(list)) {
    if (parameter.name === 'SelfParameter') throw refuse('is a method');
    const type = parameter.name === 'Parameter' ? parameter.lastChild : null;
    if (type === null) continue;
    types.push(type);
    parameters.push({ type: text(type), isLent: /^&\s*(?:'\w+\s+)?mut\b/.test(text(type)) });
  }
  if (result !== undefined) types.push(result);
  return {
    name,
    lifetimes: generics === null ? '' : text(generics),
    parameters,
    result: result === undefined ? '' : `-> ${text(result)}`,
    where: where === null ? '' : text(where),
    types,
  };
}
