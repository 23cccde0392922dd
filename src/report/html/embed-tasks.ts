import { gzipSync } from 'node:zlib';
import type { HtmlSample, HtmlTask } from './html-report.ts';

/** A file that is sent around stays below 15 MB; the rest is for the page itself. */
const BUDGET_BYTES = 14_000_000;

/** Below this much, data stays plain: a small report is the same bytes wherever it is made. */
const PLAIN_BYTES = 1_000_000;

/** Longest texts that are tried, one after the other, until all fits. */
const TEXT_LIMITS = [200_000, 20_000, 4_000, 1_000, 200] as const;

export interface EmbeddedTask {
  readonly encoding: 'json' | 'gzip';
  readonly text: string;
}

export interface EmbeddedTasks {
  readonly tasks: readonly EmbeddedTask[];
  /** Longest text that is kept whole, in characters. */
  readonly textLimit: number;
}

/** The tasks as data blocks of the page: each opens by itself, so that a page with 32,800 samples paints at once. */
export function embedTasks(tasks: readonly HtmlTask[]): EmbeddedTasks {
  let embedded: EmbeddedTasks = { tasks: [], textLimit: 0 };
  for (const textLimit of TEXT_LIMITS) {
    const blocks = tasks.map((task) => JSON.stringify(shorten(task, textLimit)));
    const plain = blocks.reduce((sum, block) => sum + block.length, 0) <= PLAIN_BYTES;
    embedded = {
      textLimit,
      tasks: blocks.map((block) =>
        plain
          ? // Only "<" could end the element or begin a comment in it.
            { encoding: 'json', text: block.replaceAll('<', '\\u003c') }
          : { encoding: 'gzip', text: gzipSync(block).toString('base64') },
      ),
    };
    if (embedded.tasks.reduce((sum, { text }) => sum + text.length, 0) <= BUDGET_BYTES) break;
  }
  return embedded;
}

/** Instead of `program`, where it is prompt + completion. */
interface EmbeddedSample extends HtmlSample {
  readonly verbatim?: true;
}

function shorten(task: HtmlTask, limit: number): HtmlTask {
  return { ...task, samples: task.samples.map((sample) => shortenSample(sample, task, limit)) };
}

/** What can be told from the rest is left out: a program that is the prompt and the answer. */
function shortenSample(sample: HtmlSample, { prompt }: HtmlTask, limit: number): EmbeddedSample {
  const { completion, program, output } = sample;
  const verbatim = program === prompt + completion;
  return {
    ...sample,
    completion: cut(completion, limit),
    program: program === null || verbatim ? null : cut(program, limit),
    ...(verbatim ? { verbatim: true } : {}),
    ...(output === undefined ? {} : { output: { ...output, head: cut(output.head, limit) } }),
  };
}

function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit)}\n... ${text.length - limit} more characters are in the run directory`;
}
