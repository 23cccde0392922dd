/**
 * What commas outside of brackets separate.
 *
 * @example
 * splitList('text: &str, pairs: &[(i64, i64)]'); // ['text: &str', 'pairs: &[(i64, i64)]']
 */
export function splitList(text: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of text) {
    if (/[<([{]/.test(sign)) depth += 1;
    if (/[>)\]}]/.test(sign)) depth -= 1;
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
