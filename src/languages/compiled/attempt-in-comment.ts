import type { FileDialect } from '../file-dialect.ts';

/** No two functions of a file can have one name and one type there, so an attempt stands in a comment. It may be one that does not compile. */
export const ATTEMPT_IN_COMMENT = {
  attemptPrefix: '/*\n',
  attemptEnd: '*/',
} satisfies Partial<FileDialect>;
