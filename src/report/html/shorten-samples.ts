import type { KeptData } from './embed-blocks.ts';
import type { HtmlSample } from './html-report.ts';

/** Instead of `program`, where it is prompt + completion. */
interface EmbeddedSample extends HtmlSample {
  readonly verbatim?: true;
}

export interface EmbeddedSamples {
  readonly samples: readonly EmbeddedSample[];
  /** All of them. */
  readonly n: number;
  readonly passed: number;
}

/** The samples of a task and run as a page holds them; what can be told from the rest is left out. */
export function shortenSamples(
  samples: readonly HtmlSample[],
  prompt: string,
  { textLimit, sampleLimit }: KeptData,
): EmbeddedSamples {
  return {
    n: samples.length,
    passed: samples.filter(({ verdict }) => verdict === 'passed').length,
    samples: samples.slice(0, sampleLimit).map((sample) => shorten(sample, prompt, textLimit)),
  };
}

function shorten(sample: HtmlSample, prompt: string, limit: number): EmbeddedSample {
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
