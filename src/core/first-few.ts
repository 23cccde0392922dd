/**
 * The first of a list, in words.
 *
 * @param most how many are named. @default 5
 * @example
 * firstFew(['a', 'b', 'c'], 2); // "a, b and 1 more"
 */
export function firstFew(items: readonly (string | number)[], most = 5): string {
  const shown = items.slice(0, most).join(', ');
  return items.length > most ? `${shown} and ${items.length - most} more` : shown;
}
