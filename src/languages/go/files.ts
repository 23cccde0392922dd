import type { FileDialect } from '../file-dialect.ts';

export const GO_FILES: FileDialect = {
  extension: '.go',
  comment: '//',
  extraCells: [],
  openings: (entryPoint) => [`func ${entryPoint}(`],
  attemptPrefix: '',
};
