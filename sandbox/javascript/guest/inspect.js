/* How console and util show a value. */
(function makeInspect() {
  const text = String;
  const { stringify } = JSON;

  /** As Node quotes: single, unless they are in the text. */
  function quote(value) {
    const inner = stringify(value).slice(1, -1).replaceAll('\\"', '"');
    if (!value.includes("'")) return `'${inner}'`;
    return value.includes('"') ? `\`${inner}\`` : `"${inner}"`;
  }

  /** A short look at a value, for people: what a program prints decides nothing. */
  return function inspect(value, depth = 0) {
    if (typeof value === 'string') return depth === 0 ? value : quote(value);
    if (value === null || typeof value !== 'object')
      return typeof value === 'bigint' ? `${value}n` : text(value);
    if (depth > 2) return Array.isArray(value) ? '[Array]' : '[Object]';
    const shown = (item) => inspect(item, depth + 1);
    if (Array.isArray(value))
      return value.length === 0 ? '[]' : `[ ${value.slice(0, 100).map(shown).join(', ')} ]`;
    if (value instanceof Error) return value.stack ?? text(value);
    if (value instanceof Map)
      return `Map(${value.size}) {${[...value].map(([k, v]) => `${shown(k)} => ${shown(v)}`).join(', ')}}`;
    if (value instanceof Set) return `Set(${value.size}) { ${[...value].map(shown).join(', ')} }`;
    if (value instanceof Date || value instanceof RegExp) return text(value);
    const entries = Object.entries(value).map(([key, item]) => `${key}: ${shown(item)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  };
});
