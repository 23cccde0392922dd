import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { PasskError } from '../core/errors.ts';
import { issueWords } from '../jsonl/issue-words.ts';
import { readOwnText } from '../jsonl/own-file.ts';
import { type JsonRecord, parseFile } from '../jsonl/parse-record.ts';
import type { RunReader } from './run-directory.ts';

const FILE = 'gate-looks.json';

const layout = z.object({
  format: z.literal(1),
  rule: z.record(z.string(), z.unknown()),
  step: z.int().min(1),
  max_n: z.int().min(1),
  looks: z.array(
    z.object({ n: z.int().min(1), outcome: z.enum(['pass', 'fail', 'inconclusive']), result: z.unknown() }),
  ),
});

/** Every look of a sequential gate at a run, so that each spends its share of the errors once; `gate-looks.json`. */
export type LookRecord = z.infer<typeof layout>;

/** Whether a sequential gate has looked at the run. */
export function hasLooks(runPath: string): boolean {
  return existsSync(join(runPath, FILE));
}

/**
 * The looks so far, or undefined before the first.
 *
 * @param rule what decides: baseline, margin, errors, k ...; JSON values
 * @throws PasskError E_INPUT when the run was looked at under another rule: choosing one after a look voids its errors
 */
export async function readLooks(runPath: string, rule: JsonRecord): Promise<LookRecord | undefined> {
  if (!hasLooks(runPath)) return undefined;
  const file = join(runPath, FILE);
  const record = parseFile(await readOwnText(file), file, 'the looks of a sequential gate');
  const read = layout.safeParse(record);
  if (!read.success) {
    const { problem, ...where } = issueWords(read.error.issues[0], record);
    throw new PasskError('E_INPUT', problem, {
      file,
      ...where,
      hint: 'The record of earlier looks is damaged; draw a new run.',
    });
  }
  const different = Object.keys({ ...read.data.rule, ...rule }).filter(
    (name) => !isDeepStrictEqual(read.data.rule[name], rule[name]),
  );
  if (different.length > 0) {
    const lines = different.map(
      (name) => `  ${name}: ${JSON.stringify(read.data.rule[name])}, now ${JSON.stringify(rule[name])}`,
    );
    throw new PasskError('E_INPUT', `the run was looked at under another rule:\n${lines.join('\n')}`, {
      file,
      hint: 'A rule that is chosen after a look keeps no error rate. Use the same one, or draw a new run.',
    });
  }
  return read.data;
}

export async function writeLooks(run: RunReader, looks: LookRecord): Promise<void> {
  await run.writeArtifact(FILE, `${JSON.stringify(looks, null, 2)}\n`);
}
