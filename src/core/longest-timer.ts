/** ms. Node rings at once for longer ones; nobody waits for so long. */
export const LONGEST_TIMER_MS = 2 ** 31 - 1;
