import type { Problem } from '../../core/problem.ts';
import type { SizeMeasure } from '../../core/size-scores.ts';
import { FAMILIES } from './family-spec.ts';

/** What is counted of a generated task, and how many; undefined for any other task. Its tags say it, so a file of exported tasks knows. */
export function sizeOf({
  tags = [],
}: Problem): { readonly measure: SizeMeasure; readonly size: number } | undefined {
  for (const [family, { measure }] of Object.entries(FAMILIES)) {
    const size = tags.find((tag) => tag.startsWith(`${measure} `))?.slice(measure.length + 1);
    if (tags.includes(family) && size !== undefined && /^\d+$/.test(size))
      return { measure, size: Number(size) };
  }
  return undefined;
}
