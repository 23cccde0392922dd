import type { ProgramPlace } from './frames.ts';

/**
 * How many programs a worker keeps compiled, each in a process that waits for inputs: as many as stand in its pipe, and as many again whose
 * next input is about to.
 */
const MOST_KEPT = 8;

/** What is longer costs memory for as long as it is kept: its code, and what the compiler has left behind. */
const LONGEST_KEPT = 1 << 18;

/** Which programs a worker keeps, in the order of the jobs that it is sent. */
export interface ProgramPlaces {
  has(program: string): boolean;
  /** Its place; where it has none, that of the program that was sent longest ago. Undefined for one that is too long to be kept. */
  take(program: string): ProgramPlace | undefined;
}

export function createProgramPlaces(): ProgramPlaces {
  const numbers = new Map<string, number>(); // the one that was sent last stands last
  return {
    has: (program) => numbers.has(program),
    take(program) {
      if (program.length > LONGEST_KEPT) return undefined;
      const known = numbers.get(program);
      const number = known ?? (numbers.size < MOST_KEPT ? numbers.size + 1 : dropOldest(numbers));
      numbers.delete(program);
      numbers.set(program, number);
      return { number, isNew: known === undefined };
    },
  };
}

function dropOldest(numbers: Map<string, number>): number {
  const [program, number] = numbers.entries().next().value as [string, number];
  numbers.delete(program);
  return number;
}
