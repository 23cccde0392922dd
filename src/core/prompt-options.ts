import type { InfillFormat } from './infill-format.ts';

/**
 * How a task is put to a model. `base`: the prompt, to be continued. `chat`: a conversation that asks for the whole code.
 * `infill`: the prompt and what stands behind the function's body, which is to be filled in.
 */
export const PROMPT_TEMPLATES = ['base', 'chat', 'infill'] as const;

export type PromptTemplate = (typeof PROMPT_TEMPLATES)[number];

/** Of a model whose completions are there already and end the function themselves. */
export const WHOLE_ANSWERS: readonly PromptTemplate[] = ['base', 'chat'];

/** What an infill leaves out: the function's body, or all of the function, whose head is then shown as a comment. */
export const INFILL_HOLES = ['body', 'function'] as const;

export type InfillHole = (typeof INFILL_HOLES)[number];

/** When the example of a task whose programs read an input and write an output stands behind its description. */
export const IO_EXAMPLES = ['missing', 'always', 'never'] as const;

export type IoExample = (typeof IO_EXAMPLES)[number];

export interface PromptOptions {
  /** @default 'base' */
  readonly template?: PromptTemplate;
  /** System message of a conversation. @default none */
  readonly system?: string;
  /** Solved tasks of the suite that are shown first. @default 0 */
  readonly shots?: number;
  /** How the gap of an infill is shown. @default 'suffix' */
  readonly fim?: InfillFormat;
  /** What is missing in an infill. @default 'body' */
  readonly hole?: InfillHole;
  /**
   * Whether the first public case of a task is put behind its description, as a hint for the format: where the description has it not,
   * always (the paper's "1-shot" on APPS), or never. @default 'missing'
   */
  readonly ioExample?: IoExample;
}

/** What was sent, as far as the suite does not say it. */
export interface PromptRecord extends PromptOptions {
  readonly template: PromptTemplate;
  /** Of what is sent for all tasks of the run. */
  readonly sha256: string;
}
