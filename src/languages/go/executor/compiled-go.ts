import type { CompiledLanguage } from '../../compiled/compiled-language.ts';
import { GO_PROBES } from '../probes.ts';
import { goBuilder } from './builder.ts';
import { findTools } from './find-toolchain.ts';
import { hostFiles } from './host-sources.ts';
import { prepareFolder } from './prepare.ts';

export const COMPILED_GO: CompiledLanguage = {
  name: 'go',
  probe: GO_PROBES.problem,
  findToolchain: async () => {
    const tools = await findTools();
    return {
      compiler: tools.go,
      version: tools.version,
      flags: 'compile -complete, link -s -w',
      compileReadable: [tools.compile, tools.link],
      runReadable: [],
      compileEnvironment: { GOGC: '400', GOTRACEBACK: 'single' },
      // What is drawn without a seed is the same in every run.
      runEnvironment: { GODEBUG: 'randautoseed=0', GOTRACEBACK: 'single' },
      preparedFrom: hostFiles(),
      prepare: (folder) => prepareFolder(tools, folder),
      builder: (prepared) => goBuilder(tools, prepared),
    };
  },
};
