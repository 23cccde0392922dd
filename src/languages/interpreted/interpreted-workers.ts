import { compiledWorkers } from '../compiled/compiled-workers.ts';
import type { Toolchain } from '../toolchain.ts';
import type { InterpretedLanguage } from './interpreted-language.ts';

/** What runs an interpreted language: the workers of compiled ones, without a compiler. */
export function interpretedWorkers(language: InterpretedLanguage): Toolchain {
  return compiledWorkers({
    isThere: async () => (await import('./executor/find-interpreter.ts')).isInterpreterInstalled(language),
    load: async () => (await import('./executor/interpreted-toolchain.ts')).withoutCompiler(language),
  });
}
