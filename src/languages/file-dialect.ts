import type { Language } from '../core/language.ts';

/** How the cells of a problem file look in one language, so that the whole file runs as it is. */
export interface FileDialect {
  readonly extension: string;
  /** Begins a comment of one line. */
  readonly comment: string;
  /** Cells that an author may write for running the file; no part of the problem. */
  readonly extraCells: readonly string[];
  /** What the prompt's line that opens the entry point may begin with. */
  readonly openings: (entryPoint: string) => readonly string[];
  /** What an attempt puts before that line, so that it does not take the place of the right solution. */
  readonly attemptPrefix: string;
}

const ECMASCRIPT = {
  comment: '//',
  extraCells: [],
  openings: (entryPoint: string) => [`function ${entryPoint}(`],
  // A function declared twice would be the last one from the start; an expression has no name outside.
  attemptPrefix: 'void ',
};

export const DIALECTS: Readonly<Record<Language, FileDialect>> = {
  python: {
    extension: '.py',
    comment: '#',
    extraCells: ['run'],
    openings: (entryPoint) => [`def ${entryPoint}(`, `class ${entryPoint}(`, `class ${entryPoint}:`],
    attemptPrefix: '',
  },
  javascript: { extension: '.js', ...ECMASCRIPT },
  typescript: { extension: '.ts', ...ECMASCRIPT },
};
