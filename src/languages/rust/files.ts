import type { FileDialect } from '../file-dialect.ts';

export const RUST_FILES: FileDialect = {
  extension: '.rs',
  comment: '//',
  extraCells: [],
  openings: (entryPoint) => [`fn ${entryPoint}(`, `pub fn ${entryPoint}(`, `fn ${entryPoint}<`],
  attemptPrefix: '',
};
