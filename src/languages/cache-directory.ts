import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where fetched suites and compiled programs are kept: `$PASSK_CACHE_DIR`, or the platform's cache directory. */
export function cacheDirectory(env: NodeJS.ProcessEnv = process.env): string {
  if (env.PASSK_CACHE_DIR) return env.PASSK_CACHE_DIR;
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'passk');
  return process.platform === 'darwin'
    ? join(homedir(), 'Library', 'Caches', 'passk')
    : join(homedir(), '.cache', 'passk');
}
