import { compiledWorkers } from '../compiled/compiled-workers.ts';
import type { Toolchain } from '../toolchain.ts';

/** One virtual machine compiles, one for each test judges, and each program has one to itself. */
export const JAVA_TOOLCHAIN: Toolchain = compiledWorkers({
  async isThere() {
    const { findJava } = await import('./executor/find-java.ts');
    return (await findJava().catch(() => undefined)) !== undefined;
  },
  load: async () => (await import('./executor/java-language.ts')).JAVA_COMPILED,
});
