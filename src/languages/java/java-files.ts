import type { FileDialect } from '../file-dialect.ts';

/** Problem files. The prompt ends inside of the entry point, a method in column 4 of the class around it. */
export const JAVA_FILES: FileDialect = {
  extension: '.java',
  comment: '//',
  extraCells: [],
  openings: (entryPoint) => [
    '    public ',
    '    static ',
    '    protected ',
    '    private ',
    `    ${entryPoint}(`,
  ],
  attemptPrefix: '',
};
