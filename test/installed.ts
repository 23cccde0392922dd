import { type IsolationTier, isAtLeast } from '../src/core/isolation.ts';

/**
 * Whether a program that tests need is on this machine. In CI it has to be: `.ci/run` installs it, and a test that is skipped there
 * for want of one shows nothing.
 *
 * @throws Error in CI where it is not: the test file fails
 */
export function isInstalled(name: string, isThere: boolean): boolean {
  if (!isThere && process.env.CI === 'true')
    throw new Error(`${name} is missing, and its tests would be skipped: .ci/run has to install it`);
  return isThere;
}

/** What tests demand of their executors, where they do not choose the layers themselves: our own CI demands all. */
export function requiredIsolation(): IsolationTier {
  return process.env.PASSK_REQUIRE_ISOLATION === 'full' ? 'full' : 'basic';
}

/**
 * Whether this machine grants the isolation that tests are about.
 *
 * @throws Error where it does not, and has to
 */
export function isFullyIsolated(tier: IsolationTier = 'basic'): boolean {
  if (!isAtLeast(tier, requiredIsolation()))
    throw new Error(`isolation is "${tier}", and PASSK_REQUIRE_ISOLATION demands "${requiredIsolation()}"`);
  return tier === 'full';
}
