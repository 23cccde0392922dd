import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import type { CompiledLanguage, CompilerToolchain } from '../../compiled/compiled-language.ts';
import type { InterpretedLanguage } from '../interpreted-language.ts';
import { findInterpreter, type Interpreter } from './find-interpreter.ts';
import { createScriptBuilder } from './script-builder.ts';

/** Where programs find the commands that they may start. */
const TOOLS = 'tools';

/** A language of which nothing is compiled, for the executor of those that are. */
export function withoutCompiler(language: InterpretedLanguage): CompiledLanguage {
  const { name, probe } = language;
  return {
    name,
    probe,
    compiles: false,
    findToolchain: async () => toolchainOf(language, await findInterpreter(language)),
  };
}

async function toolchainOf(
  language: InterpretedLanguage,
  interpreter: Interpreter,
): Promise<CompilerToolchain> {
  const hosts = fileURLToPath(new URL(`../../../../sandbox/${language.name}/`, import.meta.url));
  const entries = await readdir(hosts, { recursive: true, withFileTypes: true });
  const { path, version, folders, tools, environment } = interpreter;
  const { processes } = language;
  return {
    compiler: path,
    version,
    compileReadable: [],
    runReadable: [
      ...new Set([path, ...tools.values(), ...[...tools.keys()].filter(isAbsolute)]),
      ...outermost(folders),
    ],
    ...(processes === undefined ? {} : { processes }),
    compileEnvironment: {},
    runEnvironment: environment,
    ...(language.makesFolder ? { pretendsFolders: true } : {}),
    ...(language.asksForItself ? { runsItself: path } : {}),
    preparedFrom: entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name)),
    ...(tools.size === 0 ? {} : { tools: TOOLS }),
    preparedBy: [...tools].join('\n'),
    prepare: async (folder) => {
      await cp(hosts, folder, { recursive: true });
      if (tools.size > 0) await mkdir(join(folder, TOOLS));
      for (const [name, place] of tools)
        if (!isAbsolute(name)) await symlink(place, join(folder, TOOLS, name));
      await runPreparingScript(language, interpreter, folder);
    },
    builder: (prepared) => createScriptBuilder(language, interpreter, prepared),
  };
}

async function runPreparingScript(
  { options, preparingScript }: InterpretedLanguage,
  { path, folders, environment }: Interpreter,
  folder: string,
): Promise<void> {
  if (preparingScript === undefined) return;
  const words = [...(options?.(folders, folder) ?? []), join(folder, preparingScript)];
  await execa(path, words, { cwd: folder, env: environment, extendEnv: false, stdin: 'ignore' });
}

/** What lies in another of the folders is there with it, and can't be put into it. */
function outermost(folders: readonly string[]): readonly string[] {
  return folders.filter((one) => !folders.some((other) => one.startsWith(`${other}/`)));
}
