import type { FileDialect } from '../languages/file-dialect.ts';

/** The part of a problem file between two markers. */
export interface Cell {
  readonly title: string;
  /** Line of the marker, 1-based. */
  readonly line: number;
  readonly text: string;
}

/** The file that is being read, for errors and for how its lines look. */
export interface CellContext {
  readonly file: string;
  readonly dialect: FileDialect;
}
