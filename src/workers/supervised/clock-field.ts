/** A time of the clock that only goes forward, as workers read it: the lowest 32 bits, and 0 for none; a millisecond more makes no difference. */
export function clockField(ms: number | undefined): number {
  return ms === undefined ? 0 : Math.ceil(ms) % 2 ** 32 || 1;
}
