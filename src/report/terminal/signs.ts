type Environment = Readonly<Record<string, string | undefined>>;

/** What terminal output is drawn with beside letters; every text of ours is ASCII else. */
export interface Signs {
  /** Of a bar: a column that counts, and one that does not. */
  readonly full: string;
  readonly empty: string;
  /** Of a bar: a column between both ends of an interval. */
  readonly band: string;
  /** Between the number of a line and the line. */
  readonly rule: string;
  /** Between facts on one line. */
  readonly between: string;
  /** Stands for what was left out. */
  readonly cut: string;
}

const UTF_8: Signs = { full: '█', empty: '░', band: '─', rule: '│', between: ' · ', cut: '…' };
const ASCII: Signs = { full: '#', empty: '.', band: '-', rule: '|', between: ' - ', cut: '...' };

/**
 * What the reader's terminal can show. The locale says it, by the variable that POSIX asks first; one that names no UTF-8 (or none at
 * all) has ASCII, and so has a terminal that says that it can do nothing.
 *
 * @example
 * signsFor({ LANG: 'en_US.UTF-8' }).full; // '█'
 * signsFor({ LANG: 'en_US.UTF-8', LC_ALL: 'C' }).full; // '#'
 */
export function signsFor({ LC_ALL, LC_CTYPE, LANG, TERM }: Environment): Signs {
  const locale = [LC_ALL, LC_CTYPE, LANG].find((value) => value !== undefined && value !== '') ?? '';
  return TERM !== 'dumb' && /utf-?8/i.test(locale) ? UTF_8 : ASCII;
}

/** Those of this process. */
export const SIGNS: Signs = signsFor(process.env);
