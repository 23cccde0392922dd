/**
 * Characters that act instead of showing: controls (escape sequences, newlines), bidirectional overrides, zero-width
 * marks, line separators, and code points that no terminal has a shape for. The source of a regular expression with the
 * flag `u`: the HTML report uses it, too.
 */
export const ACTIVE_CHARACTERS =
  '[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]';

const ACTIVE = new RegExp(ACTIVE_CHARACTERS, 'gu');

/**
 * Text from a file or a model, safe to print: whatever could move the cursor, change the colour, reverse the reading
 * order or hide becomes a visible escape.
 *
 * @example
 * inertText('a\u001b[31mb\n'); // 'a\\x1b[31mb\\n'
 */
export function inertText(text: string): string {
  return text.replace(ACTIVE, escapeCharacter);
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escapeCharacter(character: string): string {
  const short = SHORT_ESCAPES[character];
  if (short !== undefined) return short;
  const hex = (character.codePointAt(0) as number).toString(16);
  if (hex.length <= 2) return `\\x${hex.padStart(2, '0')}`;
  return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}
