/**
 * How far a program is kept from the machine that runs it. The verdict can't be forged in any of them; the tiers say what
 * else a program can't do.
 *
 * - `full`: no file but the interpreter's library, no network, no process, and only harmless system calls.
 * - `partial`: some of that; the most that a run with the network can have.
 * - `basic`: limits and a session of its own, nothing more.
 */
export const ISOLATION_TIERS = ['basic', 'partial', 'full'] as const;

export type IsolationTier = (typeof ISOLATION_TIERS)[number];

/**
 * The tier that layers add up to. System call filtering alone rules out network and processes.
 *
 * @example
 * isolationTier(['split', 'session', 'rlimits', 'landlock', 'seccomp']) // 'full'
 */
export function isolationTier(layers: readonly string[]): IsolationTier {
  const has = (layer: string) => layers.includes(layer);
  const files = has('landlock') || has('mount');
  if (has('seccomp') && files) return has('network') ? 'partial' : 'full';
  return files || has('seccomp') || has('net') || has('pid') ? 'partial' : 'basic';
}

/** Whether `tier` gives at least what `required` does. */
export function isAtLeast(tier: IsolationTier, required: IsolationTier): boolean {
  return ISOLATION_TIERS.indexOf(tier) >= ISOLATION_TIERS.indexOf(required);
}
