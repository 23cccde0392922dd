import { costUsd, type TokenPrices } from '../core/usage.ts';
import type { TokenUsage } from '../model/model-backend.ts';

export interface BudgetOptions {
  /** The most that may be spent. */
  readonly maxCostUsd: number;
  readonly prices: TokenPrices;
  /** What was spent before. @default 0 */
  readonly spentUsd?: number;
}

/** Money: no request goes out that may take the whole beyond the limit. Shared by all runs of a sweep. */
export interface Budget {
  readonly maxCostUsd: number;
  readonly spentUsd: number;
  /** True once a request was refused. */
  readonly isExhausted: boolean;
  /** True once an answer came whose tokens nobody counted: from then on the limit could not be kept. */
  readonly isBlind: boolean;
  /** Sets aside what the request may cost; undefined when that does not fit, and the drawing has to end. */
  reserve(expected: TokenUsage): Reservation | undefined;
}

export interface Reservation {
  /** Replaces what was set aside by what the request did cost; undefined where the server did not count. */
  settle(actual: TokenUsage | undefined, isAnswered: boolean): void;
}

/**
 * @example
 * const budget = createBudget({ maxCostUsd: 5, prices: { input: 0.15, output: 0.6 } });
 */
export function createBudget({ maxCostUsd, prices, spentUsd: before = 0 }: BudgetOptions): Budget {
  let spentUsd = before;
  let reservedUsd = 0;
  let isExhausted = false;
  let isBlind = false;
  return {
    maxCostUsd,
    get spentUsd() {
      return spentUsd;
    },
    get isExhausted() {
      return isExhausted;
    },
    get isBlind() {
      return isBlind;
    },
    reserve(expected) {
      const expectedUsd = costUsd(expected, prices);
      if (spentUsd + reservedUsd + expectedUsd > maxCostUsd) {
        isExhausted = true;
        return undefined;
      }
      reservedUsd += expectedUsd;
      return {
        settle(actual, isAnswered) {
          reservedUsd -= expectedUsd;
          if (actual !== undefined) spentUsd += costUsd(actual, prices);
          else if (isAnswered) isBlind = true;
        },
      };
    },
  };
}
