import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface InNode {
  readonly code: number | null;
  readonly stdout: string;
}

interface Surroundings {
  readonly stdin?: string | undefined;
  readonly arguments?: readonly string[];
  /** In the folder in which it runs. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** A program under the Node that runs the tests, as a file of its own in a folder that is made for it. */
export function runInNode(
  folder: string,
  program: string,
  { stdin = '', arguments: list = [], files = {} }: Surroundings = {},
): Promise<InNode> {
  const file = join(folder, /^import /m.test(program) ? 'main.mjs' : 'main.js');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{}');
  writeFileSync(file, program);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file, ...list], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.stdin.on('error', () => undefined); // it may have ended before it read anything
    child.stdin.end(stdin);
    child.once('close', (code) => resolve({ code, stdout: Buffer.concat(parts).toString('utf8') }));
  });
}

/** What a program has left in a file of its folder; nothing where there is none. */
export function leftIn(folder: string, name: string): string {
  const file = join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
