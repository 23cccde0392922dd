import type { Executor } from '../../../workers/executor.ts';
import type { ProgramRunner } from '../../../workers/program-run.ts';
import type { ExecutorOptions } from '../../executor-options.ts';
import type { CompiledLanguage } from '../compiled-language.ts';

/** Compiles and judges the programs of a language. */
export function createCompiledExecutor(
  language: CompiledLanguage,
  _options: ExecutorOptions = {},
): Promise<Executor & ProgramRunner> {
  return Promise.reject(new Error(`nothing runs ${language.name} yet`));
}
