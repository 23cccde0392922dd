const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#34': '"',
  '#39': "'",
  '#x27': "'",
  apos: "'",
  nbsp: ' ',
};
const ENTITY = /&(lt|gt|amp|quot|#34|#39|#x27|apos|nbsp);/g;
const STRINGS = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\\n])*`/g;

/**
 * The text before it was written as HTML. Undefined where it was not: entities stand in quotes alone, as in a program that
 * makes HTML itself, or bare signs stand beside them.
 */
export function unescapeEntities(text: string): string | undefined {
  if (/&(?!(?:lt|gt|amp|quot|#34|#39|#x27|apos|nbsp);)/.test(text)) return undefined;
  const outside = text.replace(STRINGS, '');
  if (outside.search(ENTITY) < 0) return undefined;
  return text.replace(ENTITY, (_, name: string) => ENTITIES[name] as string);
}
