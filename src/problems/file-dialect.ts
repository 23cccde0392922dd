import type { Language } from '../core/language.ts';

/** How the cells of a problem file look in one language, so that the whole file runs as it is. */
export interface FileDialect {
  readonly extension: string;
  /** Begins a comment of one line. */
  readonly comment: string;
  /** Cells that an author may write for running the file; no part of the problem. */
  readonly extraCells: readonly string[];
  /** What the prompt's line that opens the entry point begins with. */
  readonly opening: (entryPoint: string) => string;
  /** What an attempt puts before that line, so that it does not take the place of the right solution. */
  readonly attemptPrefix: string;
}

const ECMASCRIPT = {
  comment: '//',
  extraCells: [],
  opening: (entryPoint: string) => `function ${entryPoint}(`,
  // A function declared twice would be the last one from the start; an expression has no name outside.
  attemptPrefix: 'void ',
};

export const DIALECTS: Readonly<Record<Language, FileDialect>> = {
  python: {
    extension: '.py',
    comment: '#',
    extraCells: ['run'],
    opening: (entryPoint) => `def ${entryPoint}(`,
    attemptPrefix: '',
  },
  javascript: { extension: '.js', ...ECMASCRIPT },
  typescript: { extension: '.ts', ...ECMASCRIPT },
};
