/** A whole number from 0 up and below the bound, at random. */
export type DrawIndex = (bound: number) => number;

/** @param uniform numbers in [0, 1) */
export function drawIndexFrom(uniform: () => number): DrawIndex {
  return (bound) => Math.floor(uniform() * bound);
}

/** So many different ones of the items, in random order. */
export function drawDifferent<T>(items: readonly T[], count: number, draw: DrawIndex): readonly T[] {
  const left = [...items];
  return Array.from({ length: count }, () => left.splice(draw(left.length), 1)[0] as T);
}
