let integers: Intl.NumberFormat | undefined; // made when it is needed: the first one takes as long as thirty modules

/** 16400 as "16,400". */
export function formatCount(count: number): string {
  integers ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
  return integers.format(count);
}

/** "1 sample", "16,400 samples". */
export function formatAmount(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** 0.22116 as "0.2212". */
export function formatScore(score: number): string {
  return score.toFixed(4);
}

/** "[0.1803, 0.2684]", or "-" where there is none. */
export function formatInterval(low: number | null, high: number | null): string {
  return low === null || high === null ? '-' : `[${formatScore(low)}, ${formatScore(high)}]`;
}

/** A share in per cent; what is not nothing never reads as 0, and what is not everything never as 100. */
export function formatShare(part: number, whole: number): string {
  if (whole <= 0) return '0.0 %';
  const percent = (100 * part) / whole;
  if (part > 0 && percent < 0.1) return '<0.1 %';
  if (part < whole && percent > 99.9) return '>99.9 %';
  return `${percent.toFixed(1)} %`;
}

/** 0.84 as "0.8 s", 75 as "1:15", 3675 as "1:01:15". */
export function formatSeconds(seconds: number): string {
  if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
  return formatClock(seconds);
}

/** 5 as "0:05", 3675 as "1:01:15". */
export function formatClock(seconds: number): string {
  const whole = Math.round(seconds);
  const tail = `${String(Math.floor(whole / 60) % 60)}:${String(whole % 60).padStart(2, '0')}`;
  return whole < 3600 ? tail : `${formatCount(Math.floor(whole / 3600))}:${tail.padStart(5, '0')}`;
}

/** 4.256 as "$4.26", 0.00312 as "$0.0031". */
export function formatUsd(amount: number): string {
  return `$${amount > 0 && amount < 1 ? amount.toPrecision(2) : amount.toFixed(2)}`;
}

/** A rate a second, without the unit: "268", "0.4". */
export function formatRate(count: number, seconds: number): string {
  const rate = count / seconds;
  return rate >= 10 ? formatCount(rate) : rate.toFixed(1);
}
