import { flipsOf, type RunComparison } from '../../core/run-comparison.ts';
import { verdictMoves } from '../../report/comparison-parts.ts';
import { toRecord } from '../../store/records.ts';

/** With two runs the fields are the comparison's own; with more, each other run has its own under `runs`. */
export function comparisonToRecord({ first, comparisons, matrices, quarantine }: RunComparison): object {
  const records = comparisons.map(({ path, model, summary, pairs, passAtK, adjusted, undisputed }) => ({
    run: path,
    model: model ?? null,
    tasks: pairs.length,
    pass_at_k: passAtK.map((each, i) => ({ ...toRecord(each), p_holm: adjusted[i] })),
    ...(undisputed === undefined ? {} : { undisputed: toRecord(undisputed) }),
    flips: flipsOf(pairs).map(toRecord),
    verdicts: Object.fromEntries(
      verdictMoves(first.summary, summary, pairs).map(({ verdict, counts }) => [verdict, counts]),
    ),
    usage: [first.summary?.usage ?? null, summary?.usage ?? null].map((usage) => usage && toRecord(usage)),
  }));
  const quarantined = Object.fromEntries(quarantine);
  return records.length === 1
    ? { first: first.path, first_model: first.model ?? null, ...records[0], quarantined }
    : {
        first: first.path,
        first_model: first.model ?? null,
        quarantined,
        runs: records,
        matrices: matrices.map(toRecord),
      };
}
