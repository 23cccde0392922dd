import type { InferredOptionTypes, Options } from 'yargs';
import { definedOnly } from '../core/defined-only.ts';
import { INFILL_FORMATS } from '../core/infill-format.ts';
import { INFILL_HOLES, IO_EXAMPLES, PROMPT_TEMPLATES, type PromptOptions } from '../core/prompt-options.ts';

/** Flags of `passk run` and `passk problems show`. */
export const promptFlags = {
  template: {
    choices: PROMPT_TEMPLATES,
    describe:
      "base: the model continues the prompt; chat: it is asked for the code; infill: it fills in the body [default: the model's]",
  },
  fim: {
    choices: INFILL_FORMATS,
    describe:
      "how --template infill shows the gap: `suffix` of the server, or a family's tokens [default: suffix]",
  },
  hole: {
    choices: INFILL_HOLES,
    describe: 'what --template infill leaves out [default: body]',
  },
  'io-example': {
    choices: IO_EXAMPLES,
    describe:
      'the first public case of a task behind its description, as a hint for the format [default: missing, where it is not there]',
  },
  system: { type: 'string', describe: 'system message of --template chat [default: none]' },
  shots: { type: 'number', describe: 'solved tasks of the suite shown before each task [default: 0]' },
} as const satisfies Record<string, Options>;

export type PromptFlags = InferredOptionTypes<typeof promptFlags>;

/** What the flags say about how a task is put to a model. */
export function promptOptionsOf(flags: PromptFlags): PromptOptions {
  const { template, system, shots, fim, hole, 'io-example': ioExample } = flags;
  return definedOnly({ template, system, shots, fim, hole, ioExample });
}
