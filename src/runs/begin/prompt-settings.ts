import { badValue } from '../../core/check-number.ts';
import { PasskError } from '../../core/errors.ts';
import type { Problem, Suite } from '../../core/problem.ts';
import {
  PROMPT_TEMPLATES,
  type PromptOptions,
  type PromptRecord,
  type PromptTemplate,
} from '../../core/prompt-options.ts';
import type { ModelBackend } from '../../model/model-backend.ts';
import { createPrompts, hashPrompts, type Prompts } from '../../sampler/create-prompts.ts';
import type { RunManifest } from '../../store/manifest.ts';
import type { Wanted } from '../../store/resume-check.ts';

/**
 * @param backend the model that is asked; its template holds where none is asked for
 * @throws PasskError E_USAGE when an option does not do, or not for this model
 */
export function chosenPrompt(
  { template, system, shots, fim, hole, ioExample }: PromptOptions,
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
    throw badValue('--shots', shots, 'a whole number of at least 0');
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
    ...(ioExample === undefined || ioExample === 'missing' ? {} : { ioExample }),
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
export function promptConditions({ prompt }: RunManifest, asked: PromptOptions): readonly Wanted[] {
  return [
    { flag: '--template', recorded: prompt?.template ?? 'base', asked: asked.template },
    { flag: '--system', recorded: prompt?.system, asked: asked.system },
    { flag: '--fim', recorded: prompt?.fim, asked: asked.fim },
    { flag: '--hole', recorded: prompt?.hole, asked: asked.hole },
    { flag: '--io-example', recorded: prompt?.ioExample ?? 'missing', asked: asked.ioExample },
    { flag: '--shots', recorded: prompt?.shots ?? 0, asked: asked.shots },
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
