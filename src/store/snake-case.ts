/**
 * Names on disk are snake_case, names in code camelCase; this is the one place where they meet. Only the names of our own
 * records change: keys that are data (task ids, a sample's own fields) are handed over untouched by the callers.
 */
export function toSnakeCase(name: string): string {
  return name
    .replace(/MiB\b/, '_mib')
    .replace(/KiB\b/, '_kib')
    .replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

export function toCamelCase(name: string): string {
  return name
    .replace(/_mib$/, 'MiB')
    .replace(/_kib$/, 'KiB')
    .replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Renames the keys of a record and of the records in it, but not below the keys in `opaque`. */
export function renameKeys(
  value: unknown,
  rename: (name: string) => string,
  opaque: ReadonlySet<string>,
): unknown {
  if (Array.isArray(value)) return value.map((item) => renameKeys(item, rename, opaque));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      rename(name),
      opaque.has(name) ? item : renameKeys(item, rename, opaque),
    ]),
  );
}
