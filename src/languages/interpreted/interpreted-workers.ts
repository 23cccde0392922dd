import type { Toolchain } from '../toolchain.ts';
import type { InterpretedLanguage } from './interpreted-language.ts';

/** What runs an interpreted language, loaded when it is first asked for. */
export function interpretedWorkers(language: InterpretedLanguage): Toolchain {
  return {
    runsPrograms: true,
    isInstalled: async () =>
      process.platform === 'linux' &&
      (await import('./executor/find-interpreter.ts')).isInterpreterInstalled(language),
    version: async () => {
      const { withoutCompiler } = await import('./executor/interpreted-toolchain.ts');
      return (await withoutCompiler(language).findToolchain()).version;
    },
    start: async (options) => {
      const { createCompiledExecutor } = await import('../compiled/executor/compiled-executor.ts');
      const { withoutCompiler } = await import('./executor/interpreted-toolchain.ts');
      return createCompiledExecutor(withoutCompiler(language), options);
    },
  };
}
