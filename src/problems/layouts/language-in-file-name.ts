import { basename } from 'node:path';

/** MultiPL-E's files say their language in their name: humaneval-js.jsonl.gz, mbpp-ts.jsonl. Undefined for others. */
export function languageInFileName(file: string): string | undefined {
  return /^(?:humaneval|mbpp)-([a-z+#]+)(?:[-_.]|$)/i.exec(basename(file))?.[1];
}
