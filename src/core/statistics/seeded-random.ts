import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

type Key = string | number;

/**
 * A number in [0, 1) that depends on the seed and the keys and on nothing else: not on how many were drawn before. A
 * resumed run therefore draws for sample 17 of a task what the uninterrupted run would have drawn.
 *
 * @example
 * keyedUniform(7, 'HumanEval/3', 17) === keyedUniform(7, 'HumanEval/3', 17); // true
 */
export function keyedUniform(seed: number, ...keys: readonly Key[]): number {
  return uniformStream(seed, ...keys)();
}

/** The items in an order that depends on the seed and each one's keys: where one is left out, the others keep theirs. */
export function inSeededOrder<T>(
  items: readonly T[],
  seed: number,
  keysOf: (item: T, index: number) => readonly Key[],
): readonly T[] {
  return items
    .map((item, i) => ({ item, place: keyedUniform(seed, ...keysOf(item, i)) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** A stream of numbers in [0, 1), reproducible from the seed and the keys; for simulations and resampling. */
export function uniformStream(seed: number, ...keys: readonly Key[]): () => number {
  const generator = xoroshiro128plus(hash(JSON.stringify([seed, ...keys])));
  return () => uniformFloat64(generator);
}

/** 32-bit FNV-1a over UTF-16 units, with a final mix so that keys that differ in one digit start far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) | 0;
}
