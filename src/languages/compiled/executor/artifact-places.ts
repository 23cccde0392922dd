import type { Artifact } from './artifact.ts';

/** Where a worker keeps something compiled: a number, and its size where it is not there yet and has to come along. */
export interface ArtifactPlace {
  readonly number: number;
  readonly newBytes: number | null;
}

/** A worker holds so many in memory: tests that it sees again and again, and the program that is just running. */
const PLACES = 24;

/** What one worker holds, the least recently used first; it does as it is told, so that both sides always agree. */
export function createArtifactPlaces() {
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
      let number = held.size;
      if (held.size >= PLACES) {
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
