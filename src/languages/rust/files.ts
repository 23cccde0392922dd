import { ATTEMPT_IN_COMMENT } from '../compiled/attempt-in-comment.ts';
import type { FileDialect } from '../file-dialect.ts';

export const RUST_FILES: FileDialect = {
  extension: '.rs',
  comment: '//',
  extraCells: [],
  openings: (entryPoint) => [`fn ${entryPoint}(`, `pub fn ${entryPoint}(`, `fn ${entryPoint}<`],
  ...ATTEMPT_IN_COMMENT,
};
