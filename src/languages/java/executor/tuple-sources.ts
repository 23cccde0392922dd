const NAMES = [
  'Unit',
  'Pair',
  'Triplet',
  'Quartet',
  'Quintet',
  'Sextet',
  'Septet',
  'Octet',
  'Ennead',
  'Decade',
] as const;

/**
 * The classes of org.javatuples by their size, which differ in nothing else.
 *
 * @returns sources by the names of their files
 * @example
 * tupleSources()['Pair.java']; // 'package org.javatuples; public final class Pair<A, B> extends Tuple {...'
 */
export function tupleSources(): Readonly<Record<string, string>> {
  return Object.fromEntries(NAMES.map((name, i) => [`${name}.java`, tupleSource(name, i + 1)]));
}

function tupleSource(name: string, size: number): string {
  const places = Array.from({ length: size }, (_, i) => i);
  const letters = places.map((i) => String.fromCharCode(65 + i));
  const type = `${name}<${letters.join(', ')}>`;
  const parameters = places.map((i) => `${letters[i]} value${i}`).join(', ');
  const values = places.map((i) => `value${i}`).join(', ');
  const accessors = places.map((i) => {
    const others = letters.map((letter, j) => (j === i ? 'X' : letter));
    const changed = places.map((j) => (j === i ? 'value' : `getValue${j}()`));
    return `
  @SuppressWarnings("unchecked") public ${letters[i]} getValue${i}() { return (${letters[i]}) getValue(${i}); }
  public <X> ${name}<${others.join(', ')}> setAt${i}(X value) { return new ${name}<>(${changed.join(', ')}); }`;
  });
  return `package org.javatuples;
public final class ${type} extends Tuple {
  private static final long serialVersionUID = 1;
  public ${name}(${parameters}) { super(${values}); }
  public static <${letters.join(', ')}> ${type} with(${parameters}) { return new ${name}<>(${values}); }${accessors.join('')}
}
`;
}
