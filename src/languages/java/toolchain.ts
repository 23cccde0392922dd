import type { Toolchain } from '../toolchain.ts';

/** One virtual machine compiles, one for each test judges, and each program has one to itself. */
export const JAVA_TOOLCHAIN: Toolchain = {
  runsPrograms: true,
  async isInstalled() {
    const { findJava } = await import('./executor/find-java.ts');
    return process.platform === 'linux' && (await findJava().catch(() => undefined)) !== undefined;
  },
  version: async () =>
    (await (await import('./executor/java-language.ts')).JAVA_COMPILED.findToolchain()).version,
  async start(options) {
    const [{ createCompiledExecutor }, { JAVA_COMPILED }] = await Promise.all([
      import('../compiled/executor/compiled-executor.ts'),
      import('./executor/java-language.ts'),
    ]);
    return createCompiledExecutor(JAVA_COMPILED, options);
  },
};
