/**
 * How far a program is kept from the machine that runs it. Its own process never decides its verdict; but where a program can read the
 * harness's memory it can find the expected values there ({@link leavesOpen}).
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

/** What a program can do where layers are missing. */
export const OPENINGS = {
  files: 'read every file that this user may read',
  harness_memory: "read the harness's memory, expected values included, where the kernel lets it",
  paths: 'see which paths exist',
  processes: 'start processes and send signals',
  network: 'reach the network',
} as const;

export type Opening = keyof typeof OPENINGS;

/**
 * What these layers leave open. `full` without a root of its own leaves paths: landlock refuses to open a file, not to ask whether it
 * is there.
 *
 * @example
 * leavesOpen(['split', 'session', 'rlimits', 'seccomp']) // ['files', 'harness_memory', 'paths']
 */
export function leavesOpen(layers: readonly string[]): readonly Opening[] {
  const has = (...names: readonly string[]) => names.some((name) => layers.includes(name));
  const open: Opening[] = [];
  if (!has('mount', 'landlock')) open.push('files', 'harness_memory');
  if (!has('mount')) open.push('paths');
  if (!has('seccomp')) open.push('processes');
  if (!has('seccomp', 'net', 'network')) open.push('network'); // one that was granted is no gap
  return open;
}

/** Whether `tier` gives at least what `required` does. */
export function isAtLeast(tier: IsolationTier, required: IsolationTier): boolean {
  return ISOLATION_TIERS.indexOf(tier) >= ISOLATION_TIERS.indexOf(required);
}
