import type { Toolchain } from '../toolchain.ts';
import type { CompiledLanguage, CompilerToolchain } from './compiled-language.ts';

/** What runs the programs of a compiled language. */
export interface CompiledWorkers {
  /** Whether its compiler is on this Linux machine, so that it is broken where it does not work. */
  readonly isThere: () => Promise<boolean>;
  readonly load: () => Promise<CompiledLanguage>;
}

/**
 * The toolchain of a compiled language, loaded when it is first asked for. A compiler is looked for until one is found, and then no more:
 * servers ask with every request.
 */
export function compiledWorkers({ isThere, load }: CompiledWorkers): Toolchain {
  let isFound = false;
  let found: Promise<CompilerToolchain> | undefined;

  const findToolchain = (): Promise<CompilerToolchain> => {
    found ??= load()
      .then((language) => language.findToolchain())
      .catch((error: unknown) => {
        found = undefined;
        throw error;
      });
    return found;
  };

  return {
    runsPrograms: true,
    async isInstalled() {
      isFound ||= process.platform === 'linux' && (await isThere());
      return isFound;
    },
    version: async () => (await findToolchain()).version,
    async start(options) {
      const [language, { createCompiledExecutor }] = await Promise.all([
        load(),
        import('./executor/compiled-executor.ts'),
      ]);
      return createCompiledExecutor({ ...language, findToolchain }, options);
    },
  };
}
