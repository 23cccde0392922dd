/** How many braces a masked source leaves open; negative where it closes more than it opens. */
export function openBraces(masked: string): number {
  let open = 0;
  for (const [brace] of masked.matchAll(/[{}]/g)) open += brace === '{' ? 1 : -1;
  return open;
}

/**
 * What stands in no braces, with blanks in place of the rest.
 *
 * @param masked of `maskCode`
 */
export function outermost(masked: string): string {
  let depth = 0;
  return masked.replace(/[{}]|[^{}\n]+/g, (text) => {
    if (text === '}') depth = Math.max(0, depth - 1);
    const shown = depth === 0 ? text : ' '.repeat(text.length);
    if (text === '{') depth += 1;
    return shown;
  });
}

/** The place of the bracket that closes the one at `from`, in a masked source; -1 where none does. */
export function closingAt(masked: string, from: number): number {
  const brackets = /[([{}\])]/g;
  brackets.lastIndex = from;
  let depth = 0;
  for (let match = brackets.exec(masked); match !== null; match = brackets.exec(masked)) {
    depth += /[([{]/.test(match[0]) ? 1 : -1;
    if (depth === 0) return match.index;
  }
  return -1;
}
