/**
 * A word as a shell has to be given it: commands that are printed to be copied hold paths of the user's.
 *
 * @example
 * shellWord('my runs/a'); // "'my runs/a'"
 */
export function shellWord(text: string): string {
  const path = text.startsWith('-') ? `./${text}` : text; // no flag
  if (/^[\w@%+=:,./-]+$/.test(path)) return path;
  if (!/\p{Cc}/u.test(path)) return `'${path.replaceAll("'", `'\\''`)}'`;
  const escaped = path.replace(
    /[\\']|\p{Cc}/gu,
    (c) => `\\x${(c.codePointAt(0) as number).toString(16).padStart(2, '0')}`,
  );
  return `$'${escaped}'`;
}
