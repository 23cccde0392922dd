import { badValue } from '../../core/check-number.ts';
import { definedOnly } from '../../core/defined-only.ts';
import { PasskError } from '../../core/errors.ts';
import type { RunManifest } from '../../store/manifest.ts';
import type { SuiteRunOptions } from './suite-run-options.ts';

/**
 * What the manifest has of prices and of the limit.
 *
 * @param known prices of the run that goes on
 * @throws PasskError E_USAGE for a limit that is none or can't be kept, E_INPUT for a list that does not name the model
 */
export async function moneyOf(
  { prices: given, maxCostUsd }: Pick<SuiteRunOptions, 'prices' | 'maxCostUsd'>,
  { spec, name }: { readonly spec: string; readonly name: string },
  known: Pick<RunManifest, 'prices'> = {},
): Promise<Pick<RunManifest, 'prices' | 'maxCostUsd'>> {
  if (maxCostUsd !== undefined && !(Number.isFinite(maxCostUsd) && maxCostUsd >= 0)) {
    throw badValue('--max-cost', maxCostUsd, 'an amount in USD');
  }
  // "openai:gpt-x" may stand in the list as it is or as "gpt-x".
  const names = [...new Set([name, spec, spec.slice(spec.indexOf(':') + 1)])];
  const prices =
    typeof given === 'string'
      ? await (await import('./read-prices.ts')).readPrices(given, names)
      : (given ?? known.prices);
  if (maxCostUsd !== undefined && prices === undefined) {
    throw new PasskError('E_USAGE', '--max-cost needs to know what a token costs', {
      hint: `Give --prices FILE with {"${names.at(-1)}": {"input": USD, "output": USD}}, per million tokens.`,
    });
  }
  return definedOnly({ prices, maxCostUsd });
}
