import type { SyntaxNode } from '@lezer/common';

/** The arguments of a call, without brackets and commas. */
export function argumentsOf(call: SyntaxNode): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let node = call.getChild('ArgList')?.firstChild ?? null; node !== null; node = node.nextSibling)
    if (!/^[(),]$/.test(node.name)) found.push(node);
  return found;
}
