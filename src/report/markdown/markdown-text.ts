import { inertText } from '../inert-text.ts';

/** Longer text is cut: a task id of a megabyte must not become a table cell. */
const LONGEST_TEXT = 500;

/**
 * Foreign text as a code span that is safe in a table cell too. Backticks, pipes and angle brackets become visible
 * escapes: inside code no entity and no backslash would stand for them.
 *
 * @example
 * markdownCode('a|b'); // '`a\\x7cb`'
 */
export function markdownCode(text: string): string {
  const escaped = inertText(cut(text)).replace(
    /[`|<>]/g,
    (character) => `\\x${character.charCodeAt(0).toString(16)}`,
  );
  return `\`${escaped.trim() === '' ? '(blank)' : escaped}\``;
}

/** Foreign text as plain Markdown on one line: what could start markup, a link or HTML becomes a character entity. */
export function markdownText(text: string): string {
  return inertText(cut(text)).replace(
    /[&<>`|*_[\]\\~#@$!{}]|:(?=\/\/)|www(?=\.)|^[-+=]|^\d(?=\d*[.)])/gi,
    (part) => {
      return `&#${part.charCodeAt(0)};${part.slice(1)}`;
    },
  );
}

function cut(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT)}…`;
}
