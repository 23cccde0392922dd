import type { InferredOptionTypes, Options } from 'yargs';
import { PasskError } from '../../core/errors.ts';
import { INFILL_FORMATS } from '../../core/infill-format.ts';
import type { Problem, Suite } from '../../core/problem.ts';
import {
  INFILL_HOLES,
  PROMPT_TEMPLATES,
  type PromptOptions,
  type PromptRecord,
  type PromptTemplate,
} from '../../core/prompt-options.ts';
import type { ModelBackend } from '../../model/model-backend.ts';
import { createPrompts, hashPrompts, type Prompts } from '../../sampler/create-prompts.ts';
import type { RunManifest } from '../../store/manifest.ts';
import type { Wanted } from '../../store/resume-check.ts';
import { badFlag } from '../bad-flag.ts';

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
  system: { type: 'string', describe: 'system message of --template chat [default: none]' },
  shots: { type: 'number', describe: 'solved tasks of the suite shown before each task [default: 0]' },
} as const satisfies Record<string, Options>;

export type PromptFlags = InferredOptionTypes<typeof promptFlags>;

/**
 * @param backend the model that is asked; its template holds where no flag names one
 * @throws PasskError E_USAGE when a flag does not do, or not for this model
 */
export function promptOptionsOf(
  { template, system, shots, fim, hole }: PromptFlags,
  backend?: Pick<ModelBackend, 'name' | 'template' | 'templates'>,
): PromptOptions & { readonly template: PromptTemplate } {
  const chosen = template ?? backend?.template ?? 'base';
  const { templates = PROMPT_TEMPLATES } = backend ?? {};
  if (!templates.includes(chosen)) {
    throw new PasskError('E_USAGE', `the model "${backend?.name}" can't be asked by --template ${chosen}`, {
      field: '--template',
      expected: templates.join(' or '),
    });
  }
  if ((fim ?? hole) !== undefined && chosen !== 'infill') {
    throw new PasskError('E_USAGE', 'only an infill has a gap', {
      field: fim === undefined ? '--hole' : '--fim',
      expected: '--template infill with it',
    });
  }
  if (shots !== undefined && !(Number.isInteger(shots) && shots >= 0)) {
    throw badFlag('--shots', shots, 'a whole number of at least 0');
  }
  if (system !== undefined && chosen !== 'chat') {
    throw new PasskError('E_USAGE', 'a text to be continued has no system message', {
      field: '--system',
      expected: '--template chat with it',
    });
  }
  if (system?.trim() === '') {
    throw new PasskError('E_USAGE', 'the system message is empty', {
      field: '--system',
      expected: 'a text; without the flag none is sent',
    });
  }
  return {
    template: chosen,
    ...(system === undefined ? {} : { system }),
    ...((shots ?? 0) > 0 ? { shots: shots as number } : {}),
    ...(chosen === 'infill' ? { fim: fim ?? 'suffix', hole: hole ?? 'body' } : {}),
  };
}

/** What `manifest.prompt` has of a new run. */
export function promptRecord(
  options: PromptOptions & { readonly template: PromptTemplate },
  problems: readonly Problem[],
  prompts: Prompts,
): PromptRecord {
  return { ...options, sha256: hashPrompts(problems, prompts) };
}

/** The prompts of a run that is there already. One without a record was asked with bare prompts: there was nothing else. */
export function promptsOfRun({ prompt, seed }: RunManifest, suite: Suite): Prompts {
  const { sha256: _, ...options } = prompt ?? { sha256: undefined };
  return createPrompts({ suite, seed, ...options });
}

/** A resumed run must ask as it began to. */
export function promptConditions({ prompt }: RunManifest, flags: PromptFlags): readonly Wanted[] {
  return [
    { flag: '--template', recorded: prompt?.template ?? 'base', asked: flags.template },
    { flag: '--system', recorded: prompt?.system, asked: flags.system },
    { flag: '--fim', recorded: prompt?.fim, asked: flags.fim },
    { flag: '--hole', recorded: prompt?.hole, asked: flags.hole },
    { flag: '--shots', recorded: prompt?.shots ?? 0, asked: flags.shots },
  ];
}

/** @throws PasskError E_INPUT when the prompts have come out otherwise than when the run began */
export function assertSamePrompts(
  { path, manifest }: { readonly path: string; readonly manifest: RunManifest },
  problems: readonly Problem[],
  prompts: Prompts,
): void {
  const { prompt, passkVersion } = manifest;
  if (prompt === undefined || prompt.sha256 === hashPrompts(problems, prompts)) return;
  throw new PasskError('E_INPUT', 'this version of passk words the prompts of the run otherwise', {
    file: path,
    expected: `prompts with the SHA-256 ${prompt.sha256}`,
    hint: `Resume it with passk ${passkVersion}, or start a new run.`,
  });
}
