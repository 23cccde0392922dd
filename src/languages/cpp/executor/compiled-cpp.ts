import { dirname } from 'node:path';
import type { CompiledLanguage, CompilerToolchain } from '../../compiled/compiled-language.ts';
import { CPP_PROBES } from '../probes.ts';
import { findInnerCompilers, type InnerCompilers } from './inner-compilers.ts';
import { prepare, preparedBy, preparedFrom } from './prepare.ts';
import { createProgramBuilder } from './program-builder.ts';

/** C++ for the executor of compiled languages. */
export const COMPILED_CPP: CompiledLanguage = {
  name: 'cpp',
  probe: CPP_PROBES.problem,
  findToolchain: async () => toolchainOf(await findInnerCompilers(), await preparedFrom()),
};

function toolchainOf(compilers: InnerCompilers, sources: readonly string[]): CompilerToolchain {
  const [compiler = ''] = compilers.compile;
  const [assembler = ''] = compilers.assemble;
  const [linker = ''] = compilers.link.before;
  const isFoundAnyway = /^\/(?:usr\/)?lib(?:64)?\//.test(`${compilers.libraryFolder}/`);
  return {
    compiler,
    version: compilers.version,
    flags: '-std=gnu++17 -O0, whole programs -O2',
    compileReadable: [...new Set([dirname(compiler), assembler, linker, ...compilers.folders])],
    runReadable: isFoundAnyway ? [] : [compilers.libraryFolder],
    compileEnvironment: { LC_ALL: 'C' },
    runEnvironment: isFoundAnyway ? {} : { LD_LIBRARY_PATH: compilers.libraryFolder },
    preparedFrom: sources,
    preparedBy: preparedBy(),
    prepare: (folder) => prepare(compilers.driver, folder),
    builder: (prepared) => createProgramBuilder(compilers, prepared),
  };
}
