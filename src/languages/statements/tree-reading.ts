import type { SyntaxNode } from '@lezer/common';
import type { Grammar } from '../syntax.ts';

/** How the trees of one of Lezer's grammars are read; the names of the nodes are those of its Python and its JavaScript. */
export interface TreeReading {
  readonly grammar: () => Grammar;
  /** The same program in words that the grammar knows, every position kept; not to be run. */
  readonly mask: (source: string) => string;
  /** Whether the grammar takes an outermost statement where the language does not. @default never */
  readonly isMisplaced?: (node: SyntaxNode, source: string) => boolean;
  /** Whether an import asks for something that no program is judged with: another file of the answer, or a package. */
  readonly isForeign: (statement: string) => boolean;
  /** Whether a block has what it declares to itself, as with `const`. */
  readonly hasBlockScope: boolean;
}
