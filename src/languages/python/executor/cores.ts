const taken = new Set<number>();

/** A core that no other worker of this process prefers, as long as there is one. */
export interface CorePlace {
  /** Counted round and round among the cores that a worker may use. */
  readonly core: number;
  /** The worker is gone. */
  free(): void;
}

/** Workers of other harnesses on this machine count from another start: not all of them meet on the first core. */
export function takeCore(): CorePlace {
  let place = 0;
  while (taken.has(place)) place += 1;
  taken.add(place);
  return { core: process.pid + place, free: () => void taken.delete(place) };
}
