import { ATTEMPT_IN_COMMENT } from '../compiled/attempt-in-comment.ts';
import type { FileDialect } from '../file-dialect.ts';

/** Problem files of C++. */
export const CPP_FILES: FileDialect = {
  extension: '.cpp',
  comment: '//',
  extraCells: [],
  openings: (entryPoint) => [new RegExp(`^[A-Za-z][\\w:<>,*& ]*[ *&]${entryPoint}\\(`)],
  ...ATTEMPT_IN_COMMENT,
};
