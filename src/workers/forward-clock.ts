/** ms of the clock that only goes forward. Workers have it, too, whatever they are written in. */
export function forwardClockMs(): number {
  return Number(process.hrtime.bigint() / 1_000_000n);
}
