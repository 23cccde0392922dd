/** The same properties, none of which can be undefined. */
export type DefinedOnly<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/**
 * The object without its properties that are undefined: what was not said has its default.
 *
 * @example
 * definedOnly({ n: 5, seed: undefined }); // { n: 5 }
 */
export function definedOnly<T extends object>(object: T): DefinedOnly<T> {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== undefined),
  ) as DefinedOnly<T>;
}
