import { ServiceError } from './service-error.ts';

/** Counts programs from the moment that their request is accepted until they are answered. */
export interface Admission {
  readonly inFlight: () => number;
  /**
   * Takes in so many programs, all or none; call what it returns once when they are done.
   *
   * @throws ServiceError 429 when the queue is full, 413 when they would never fit, 503 while the server is stopping.
   */
  enter(programs: number): () => void;
  /** From now on nothing enters; resolves when all that did is done. */
  drain(): Promise<void>;
  readonly draining: () => boolean;
}

const LONGEST_WAIT_S = 30;

/** How much a new measurement says about the rate. */
const WEIGHT = 0.1;

/** @param capacity programs that may be accepted and not yet done */
export function createAdmission(capacity: number, now: () => number = () => performance.now()): Admission {
  let inFlight = 0;
  let draining = false;
  let done: (() => void) | undefined;
  let msBetween = 5; // programs, as they leave
  let lastLeft: number | undefined;

  const left = (programs: number) => {
    inFlight -= programs;
    const at = now();
    if (lastLeft !== undefined) msBetween += WEIGHT * ((at - lastLeft) / programs - msBetween);
    lastLeft = inFlight === 0 ? undefined : at; // what follows a pause says nothing of the rate
    if (inFlight === 0) done?.();
  };

  const waitSeconds = () =>
    String(Math.min(LONGEST_WAIT_S, Math.max(1, Math.ceil((inFlight * msBetween) / 2000))));

  return {
    inFlight: () => inFlight,
    draining: () => draining,
    enter(programs) {
      if (draining)
        throw new ServiceError(503, 'E_STOPPING', 'the server is stopping', {
          'retry-after': '5',
          connection: 'close',
        });
      if (programs > capacity)
        throw new ServiceError(
          413,
          'E_TOO_MANY',
          `the request holds ${programs} programs; this server takes ${capacity} at once (--queue)`,
        );
      if (inFlight + programs > capacity)
        throw new ServiceError(
          429,
          'E_BUSY',
          `${inFlight} programs are waiting or running, and the queue holds ${capacity} (--queue)`,
          { 'retry-after': waitSeconds() },
        );
      inFlight += programs;
      let open = true;
      return () => {
        if (open && programs > 0) left(programs);
        open = false;
      };
    },
    drain() {
      draining = true;
      return inFlight === 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            done = resolve;
          });
    },
  };
}
