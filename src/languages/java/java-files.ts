import { ATTEMPT_IN_COMMENT } from '../compiled/attempt-in-comment.ts';
import type { FileDialect } from '../file-dialect.ts';

/** Problem files. The prompt ends inside of the entry point, a method of the class around it. */
export const JAVA_FILES: FileDialect = {
  extension: '.java',
  comment: '//',
  extraCells: [],
  openings: (entryPoint) => [new RegExp(`^\\s+[A-Za-z][\\w.<>,?\\[\\] ]*[ >\\]]${entryPoint}\\(`)],
  ...ATTEMPT_IN_COMMENT,
};
