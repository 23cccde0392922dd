import type { Baseline } from '../../store/baseline.ts';

/** A baseline that was read before, or its file. The schema library behind it is loaded when a file is read. */
export async function readAnyBaseline(baseline: string | Baseline): Promise<Baseline> {
  if (typeof baseline !== 'string') return baseline;
  const { readBaseline } = await import('../../store/baseline.ts');
  return readBaseline(baseline);
}
