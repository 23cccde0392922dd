import { ATTEMPT_IN_COMMENT } from '../compiled/attempt-in-comment.ts';
import type { FileDialect } from '../file-dialect.ts';

export const GO_FILES: FileDialect = {
  extension: '.go',
  comment: '//',
  extraCells: [],
  openings: (entryPoint) => [`func ${entryPoint}(`],
  ...ATTEMPT_IN_COMMENT,
};
