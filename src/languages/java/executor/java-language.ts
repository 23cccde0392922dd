import { join } from 'node:path';
import type { CompiledLanguage } from '../../compiled/compiled-language.ts';
import { JAVA_PROBES } from '../probes.ts';
import { javaBuilder } from './builder.ts';
import { findJava } from './find-java.ts';
import { HOST_SOURCES } from './host-sources.ts';
import { linkedFolders } from './linked-folders.ts';
import { prepareHosts } from './prepare-hosts.ts';

/** Java, as the executor of compiled languages asks for it. */
export const JAVA_COMPILED: CompiledLanguage = {
  name: 'java',
  probe: JAVA_PROBES.problem,
  async findToolchain() {
    const { home, java, version } = await findJava();
    const readable = [home, ...(await linkedFolders(home))];
    // Libraries are found by the path of the executable elsewhere, for which there has to be a /proc.
    const environment = {
      LD_LIBRARY_PATH: `${join(home, 'lib')}:${join(home, 'lib', 'server')}`,
      LC_ALL: 'C.UTF-8',
    };
    return {
      compiler: join(home, 'bin', 'javac'),
      version: `javac ${version}`,
      flags: '-proc:none, run by -XX:TieredStopAtLevel=1',
      compileReadable: readable,
      runReadable: readable,
      compileEnvironment: environment,
      runEnvironment: environment,
      preparedFrom: HOST_SOURCES,
      prepare: (folder) => prepareHosts(home, folder),
      builder: (prepared) => javaBuilder(java, prepared),
    };
  },
};
