import { availableParallelism } from 'node:os';
import { JAVASCRIPT } from '../javascript/javascript.ts';
import type { Toolchain } from '../toolchain.ts';

/** TypeScript without its types is JavaScript: they share their workers. */
export const TYPESCRIPT_TOOLCHAIN: Toolchain = {
  workersOf: JAVASCRIPT.name,
  checksTypes: true,
  runsPrograms: true,
  isInstalled: async () =>
    (await JAVASCRIPT.toolchain.isInstalled()) &&
    (await import('./executor/compiler-process.ts')).isTypeScriptInstalled(),
  async start({ workers: count = availableParallelism(), typeCheck = true }, workers) {
    if (workers === undefined) throw new Error('TypeScript runs on the workers of JavaScript');
    const { createTypeScriptExecutor, withoutTypeCheck } = await import('./executor/typescript-executor.ts');
    if (!typeCheck) return withoutTypeCheck(workers);
    const { createTypeChecker } = await import('./executor/type-checker.ts');
    return createTypeScriptExecutor(workers, createTypeChecker({ workers: Math.ceil(count / 2) }));
  },
};
