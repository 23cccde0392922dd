import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const DATA = process.env.PASSK_DATA_DIR ?? fileURLToPath(new URL('../../shared/data', import.meta.url));

/** HumanEval and real model samples; a user's machine has them only where PASSK_DATA_DIR points to them. */
export const HUMANEVAL = `${DATA}/problems/humaneval/HumanEval.jsonl.gz`;
/** Problems of other suites, a folder each. */
export const PROBLEMS = `${DATA}/problems`;
export const MBPP = `${DATA}/problems/mbpp/mbpp.jsonl.gz`;
export const HUMANEVAL_EXAMPLE = `${DATA}/problems/humaneval`;
export const SAMPLES = `${DATA}/samples/codegen16b-t0.8-n100.jsonl.gz`;
/** The same samples before anyone cut them: a line a task. */
export const RAW_SAMPLES = `${DATA}/samples/codet_codegen16b/data__generated_data__HumanEval_codegen16B_temp0.8_topp0.95_num100_max300_code_solution.jsonl.gz`;
/** Answers of models that converse, a JSON file a model. */
export const CHAT_SAMPLES = `${DATA}/samples/evalplus_llama3_mistral`;
export const REFERENCE_VERDICTS = `${DATA}/reference/codegen16b-t0.8-n100.verdicts.jsonl.gz`;

/** Tests that need the data skip without it, and the tally at the end names them. */
export const hasSharedData = [HUMANEVAL, MBPP, SAMPLES, REFERENCE_VERDICTS].every((path) => existsSync(path));

/** Every record of a gzipped JSONL file. */
export function readRecords<T>(path: string): T[] {
  const text = gunzipSync(readFileSync(path)).toString('utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}
