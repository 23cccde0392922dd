/** Comments, texts (raw ones among them) and characters; a text that its line leaves open ends there. */
const NO_CODE =
  /\/\/(?:\\\n|[^\n])*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)|\bR"([^()\\\s]{0,16})\([\s\S]*?(?:\)\1"|$)|"(?:\\[\s\S]|[^"\\\n])*"?|(?<![0-9a-fA-F])'(?:\\[\s\S]|[^'\\\n])*'?/g;

/**
 * A source with spaces in place of its comments and of what stands in quotes, every position and line kept.
 *
 * @example
 * blankOut('f("{"); // }'); // 'f("  ");     '
 */
export function blankOut(source: string): string {
  return source.replace(NO_CODE, (part) => {
    const inner = part.replace(/[^\n]/g, ' ');
    return part.startsWith('"') && part.length > 1 ? `"${inner.slice(1, -1)}"` : inner;
  });
}
