import type { Artifact } from './artifact.ts';

/** Where a worker keeps something compiled: a number, and its size where it is not there yet and has to come along. */
export interface ArtifactPlace {
  readonly number: number;
  readonly newBytes: number | null;
}

/** A worker holds so many in memory: tests that it sees again and again, and the program that is just running. */
const PLACES = 24;

/** What is larger shares two places, one for the program and one for its test: two dozen of the largest would be a machine's memory. */
const LARGE_BYTES = 8 << 20;
const LARGE_PLACES = 2;

/** What one worker holds, the least recently used first; it does as it is told, so that both sides always agree. */
export function createArtifactPlaces() {
  const small = createPlaces(0, PLACES);
  const large = createPlaces(PLACES, LARGE_PLACES);
  const placesOf = ({ bytes }: Artifact) => (bytes.length > LARGE_BYTES ? large : small);
  return {
    has: (artifact: Artifact): boolean => placesOf(artifact).has(artifact),
    take: (artifact: Artifact): ArtifactPlace => placesOf(artifact).take(artifact),
  };
}

/** So many places, numbered from `first` on. */
function createPlaces(first: number, count: number) {
  const held = new Map<string, number>();
  return {
    has: ({ key }: Artifact): boolean => held.has(key),
    take({ key, bytes }: Artifact): ArtifactPlace {
      const known = held.get(key);
      if (known !== undefined) {
        held.delete(key);
        held.set(key, known);
        return { number: known, newBytes: null };
      }
      let number = first + held.size;
      if (held.size >= count) {
        const [oldest, place] = held.entries().next().value as [string, number];
        held.delete(oldest);
        number = place;
      }
      held.set(key, number);
      return { number, newBytes: bytes.length };
    },
  };
}

export type ArtifactPlaces = ReturnType<typeof createArtifactPlaces>;
