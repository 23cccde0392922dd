import type { FileDialect } from '../file-dialect.ts';

const PLAIN = ['void', 'bool', 'char', 'int', 'long', 'long long', 'unsigned', 'size_t', 'float', 'double'];
const ELEMENTS = ['int', 'long', 'long long', 'float', 'double', 'bool', 'char'];

/** What functions return in problem files, with the prefix of the standard library or without. */
function results(prefix: string): readonly string[] {
  const text = `${prefix}string`;
  const elements = [...ELEMENTS, text];
  const rows = elements.map((one) => `${prefix}vector<${one}>`);
  return [text, ...rows, ...rows.map((row) => `${prefix}vector<${row}>`), `${prefix}pair<int, int>`];
}

const RESULTS = [...PLAIN, ...results(''), ...results('std::')];

/** Problem files of C++. */
export const CPP_FILES: FileDialect = {
  extension: '.cpp',
  comment: '//',
  extraCells: [],
  openings: (entryPoint) => RESULTS.map((result) => `${result} ${entryPoint}(`),
  // Behind the word it is no line that opens the entry point again.
  attemptPrefix: 'static ',
};
