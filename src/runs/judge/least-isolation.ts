import type { ExecutorDescription } from '../../core/executor-description.ts';
import { isolationTier, leavesOpen } from '../../core/isolation.ts';

/**
 * What the manifest of a run that goes on says about its executors: what runs the programs now, with no more layers than those
 * had that were judged before.
 *
 * @param before what the manifest says so far
 */
export function leastOf(
  now: readonly ExecutorDescription[],
  before: readonly ExecutorDescription[] = [],
): readonly ExecutorDescription[] {
  return now.map((executor) => {
    const earlier = before.find(({ language }) => language === executor.language);
    const lost = executor.layers.filter((layer) => earlier?.layers.includes(layer) === false);
    if (earlier === undefined || lost.length === 0) return executor;
    const layers = executor.layers.filter((layer) => !lost.includes(layer));
    const { missingBecause, missingLayers = [] } = earlier;
    return {
      ...executor,
      layers,
      isolation: isolationTier(layers),
      leavesOpen: leavesOpen(layers),
      missingLayers: [...new Set([...missingLayers, ...(executor.missingLayers ?? [])])],
      ...(missingBecause === undefined ? {} : { missingBecause }),
    };
  });
}
