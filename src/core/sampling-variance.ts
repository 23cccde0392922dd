/**
 * The true variance of the pass@k estimate from n samples of a task with this pass rate: how much it moves from one run to
 * the next.
 *
 * The estimate 1 - C(n-c, k)/C(n, k) is the mean of "some of these k passed" over all k-subsets of the samples, so its
 * variance is that of two random subsets' product: with q = 1 - rate and j samples in common, q^(2k-j) - q^2k, weighted by
 * the chance of j (Hoeffding 1948). For k = 1 it is rate (1 - rate) / n.
 *
 * @throws RangeError for n < k
 */
export function samplingVariance(rate: number, n: number, k: number): number {
  if (n < k) throw new RangeError(`samplingVariance needs n >= k, got n=${n}, k=${k}`);
  const q = 1 - rate;
  if (q <= 0 || q >= 1) return 0;
  const both = q ** (2 * k);
  // Chance of j in common, from the logarithm of C(n-k, k)/C(n, k) or, without room for that, from j = 2k - n up.
  const first = Math.max(0, 2 * k - n);
  let logarithm = logChoose(k, first) + logChoose(n - k, k - first) - logChoose(n, k);
  let sum = 0;
  for (let j = first; j <= k; j++) {
    if (j > 0) sum += Math.exp(logarithm) * (q ** (2 * k - j) - both);
    logarithm += Math.log(((k - j) * (k - j)) / ((j + 1) * (n - 2 * k + j + 1)));
  }
  return sum;
}

function logChoose(n: number, k: number): number {
  let logarithm = 0;
  for (let i = 1; i <= Math.min(k, n - k); i++) logarithm += Math.log((n - Math.min(k, n - k) + i) / i);
  return logarithm;
}
