import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

export interface Attack {
  readonly name: string;
  readonly program: string;
  /** The verdicts that it may get, as its second line names them. */
  readonly expected: readonly string[];
}

/** The hostile programs of one family: every file in `folder`/`family` with this extension. */
export function readAttacks(folder: string, family: string, extension: '.py' | '.js'): Attack[] {
  return readdirSync(join(folder, family))
    .filter((file) => extname(file) === extension)
    .sort()
    .map((file) => {
      const program = readFileSync(join(folder, family, file), 'utf8');
      const expected = /^(?:#|\/\/) expect: (.*)$/m.exec(program)?.[1]?.split(/,\s*/) ?? [];
      return { name: file.slice(0, -extension.length), program, expected };
    });
}
