/** How the two sides of a gap are written into one text. */
interface InfillTokens {
  write(prefix: string, suffix: string): string;
  /** What such a model writes when the gap is filled; servers that show special tokens send it as text. */
  readonly ends: readonly string[];
}

/** Each as its model's authors publish it. */
const FORMATS = {
  codegemma: {
    write: (prefix, suffix) => `<|fim_prefix|>${prefix}<|fim_suffix|>${suffix}<|fim_middle|>`,
    ends: ['<|file_separator|>', '<eos>', '<|fim_prefix|>'],
  },
  codellama: {
    write: (prefix, suffix) => `<PRE> ${prefix} <SUF>${suffix} <MID>`,
    ends: ['<EOT>', '</s>', '<PRE>'],
  },
  codestral: {
    write: (prefix, suffix) => `[SUFFIX]${suffix}[PREFIX]${prefix}`,
    ends: ['</s>', '[PREFIX]', '[SUFFIX]'],
  },
  deepseek: {
    write: (prefix, suffix) => `<｜fim▁begin｜>${prefix}<｜fim▁hole｜>${suffix}<｜fim▁end｜>`,
    ends: ['<｜end▁of▁sentence｜>', '<|EOT|>', '<｜fim▁begin｜>'],
  },
  qwen: {
    write: (prefix, suffix) => `<|fim_prefix|>${prefix}<|fim_suffix|>${suffix}<|fim_middle|>`,
    ends: ['<|endoftext|>', '<|fim_pad|>', '<|file_sep|>', '<|repo_name|>', '<|fim_prefix|>'],
  },
  starcoder: {
    write: (prefix, suffix) => `<fim_prefix>${prefix}<fim_suffix>${suffix}<fim_middle>`,
    ends: ['<|endoftext|>', '<file_sep>', '<fim_prefix>'],
  },
} as const satisfies Record<string, InfillTokens>;

type ModelFamily = keyof typeof FORMATS;

/**
 * How a gap is shown to a model. `suffix`: the server writes the two sides together, by the `suffix` of its completions. The
 * others name a family of models, whose tokens passk writes itself.
 */
export type InfillFormat = 'suffix' | ModelFamily;

export const INFILL_FORMATS: readonly InfillFormat[] = ['suffix', ...(Object.keys(FORMATS) as ModelFamily[])];

/**
 * The text that a model of this family continues with what belongs between `prefix` and `suffix`.
 *
 * @example
 * writeInfill('starcoder', 'def f(x):\n', '\n').prompt; // '<fim_prefix>def f(x):\n<fim_suffix>\n<fim_middle>'
 */
export function writeInfill(
  family: ModelFamily,
  prefix: string,
  suffix: string,
): { readonly prompt: string; readonly ends: readonly string[] } {
  const { write, ends } = FORMATS[family];
  return { prompt: write(prefix, suffix), ends };
}
