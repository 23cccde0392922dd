import type { FileDialect } from '../file-dialect.ts';

/** Problem files of JavaScript; TypeScript's differ in their names alone. */
export const SCRIPT_FILES: FileDialect = {
  extension: '.js',
  comment: '//',
  extraCells: [],
  openings: (entryPoint) => [`function ${entryPoint}(`],
  // A function declared twice would be the last one from the start; an expression has no name outside.
  attemptPrefix: 'void ',
};
