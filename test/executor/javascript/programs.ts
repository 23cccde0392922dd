import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import ts from 'typescript';
import type { Language } from '../../../src/core/language.ts';

const FOLDER = fileURLToPath(new URL('../../javascript-programs/', import.meta.url));
const PLAIN_NODE = fileURLToPath(new URL('../../fixtures/plain-node.cjs', import.meta.url));

/** What changes the process that it runs in, or reads its standard input, gets a process to itself. */
const NEEDS_ITS_OWN_PROCESS = /\bprocess\b|readline|readFileSync|node:test|globalThis\.fetch/;

/** An honest program and the test of it. */
export interface HonestProgram {
  readonly subject: string;
  readonly name: string;
  readonly language: Language;
  readonly program: string;
  readonly test: string;
}

/** All of `test/javascript-programs`: `# name`, lines of a program, lines of its test behind question marks. */
export function readPrograms(): HonestProgram[] {
  return readdirSync(FOLDER).flatMap((file) => {
    const subject = basename(file, '.txt');
    const [, ...parts] = `\n${readFileSync(join(FOLDER, file), 'utf8')}`.split('\n# ');
    return parts.map((part): HonestProgram => {
      const [name = '', ...lines] = part.trimEnd().split('\n');
      return {
        subject,
        name,
        language: subject === 'typescript' ? 'typescript' : 'javascript',
        program: lines.filter((line) => !line.startsWith('? ')).join('\n'),
        test: [
          "const assert = require('node:assert');",
          ...lines.filter((line) => line.startsWith('? ')).map((line) => line.slice(2)),
        ].join('\n'),
      };
    });
  });
}

/** Whether each passes in plain Node, with its test behind it in one CommonJS module. */
export async function passInNode(programs: readonly HonestProgram[]): Promise<boolean[]> {
  const folder = mkdtempSync(join(tmpdir(), 'passk-plain-'));
  try {
    const texts = programs.map(textOf);
    const isAlone = texts.map((text) => NEEDS_ITS_OWN_PROCESS.test(text));
    const groups = [
      texts.flatMap((_, i) => (isAlone[i] === true ? [] : [i])),
      ...texts.flatMap((_, i) => (isAlone[i] === true ? [[i]] : [])),
    ];
    const passed: boolean[] = [];
    const queue = groups.entries();
    const work = async () => {
      for (const [number, group] of queue) {
        const file = join(folder, `${number}.json`);
        writeFileSync(file, JSON.stringify(group.map((i) => ({ text: texts[i] }))));
        const verdicts = await run(file);
        for (const [place, i] of group.entries()) passed[i] = verdicts[place] === true;
      }
    };
    await Promise.all([work(), work()]);
    return passed;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(file: string): Promise<boolean[]> {
  const running = promisify(execFile)(process.execPath, [PLAIN_NODE, file], { env: {} });
  running.child.stdin?.end();
  const { stdout } = await running.catch(() => ({ stdout: '[]' }));
  return JSON.parse(stdout) as boolean[];
}

function textOf({ language, program, test }: HonestProgram): string {
  const text = `${program}\n${test}`;
  if (language === 'javascript' && !/^(?:import|export)\b/m.test(program)) return text;
  const { CommonJS } = ts.ModuleKind;
  const { ES2022 } = ts.ScriptTarget;
  const compilerOptions = {
    module: CommonJS,
    target: ES2022,
    esModuleInterop: true,
    verbatimModuleSyntax: false,
  };
  return ts.transpileModule(text, { compilerOptions }).outputText;
}
