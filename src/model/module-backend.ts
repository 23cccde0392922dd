import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { EXTRACTION_MODES } from '../core/completion.ts';
import { describeCauses } from '../core/error-causes.ts';
import { PasskError } from '../core/errors.ts';
import { PROMPT_TEMPLATES } from '../core/prompt-options.ts';
import type { ModelBackend } from './model-backend.ts';

/** What a backend's author reads when the module is not one. */
const EXAMPLE = `A backend is a module such as
  export const createBackend = () => ({
    name: 'constant',
    async sample({ sampleIndexes }) {
      return sampleIndexes.map(() => ({ completion: '    return 42\\n' }));
    },
  });`;

/** True for what names a module: `./x`, `../x`, `/x`, `file:...`, or anything that ends in `.mjs` or `.js`. */
export function isModuleSpec(spec: string): boolean {
  return /^(\.{1,2}\/|\/|file:)/.test(spec) || /\.m?js$/.test(spec);
}

/**
 * Loads a backend from the user's own module. The module exports `createBackend(options)`, by that name or as its
 * default, async if it likes.
 *
 * @param spec a path, relative to the working directory, or a `file:` URL
 * @param options what the function is called with: how a server is asked, as far as the user said it
 * @throws PasskError E_INPUT when the file is missing, fails to load, or makes something that is no {@link ModelBackend}.
 */
export async function openModuleBackend(spec: string, options: object): Promise<ModelBackend> {
  const file = toPath(spec);
  const info = await stat(file).catch(() => undefined);
  if (info === undefined || !info.isFile()) {
    const problem = info === undefined ? 'there is no such file' : 'this is not a file';
    throw new PasskError('E_INPUT', problem, { file, expected: 'a module that makes a model backend' });
  }
  const createBackend = factoryOf(await load(file), file);
  let made: unknown;
  try {
    made = await createBackend(options);
  } catch (error) {
    throw new PasskError('E_INPUT', `createBackend failed: ${textOf(error)}`, { file, cause: error });
  }
  return checkBackend(made, file);
}

function toPath(spec: string): string {
  if (!spec.startsWith('file:')) return resolve(process.cwd(), spec);
  try {
    return fileURLToPath(spec);
  } catch (error) {
    throw new PasskError('E_USAGE', `"${spec}" is no path: ${textOf(error)}`, {
      expected: 'a file: URL',
      cause: error,
    });
  }
}

async function load(file: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    return (await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>;
  } catch (error) {
    // Node keeps the line of a syntax error to itself until the error is uncaught.
    const hint = error instanceof SyntaxError ? { hint: `\`node --check ${file}\` shows the line.` } : {};
    throw new PasskError('E_INPUT', `the module failed to load: ${textOf(error)}`, {
      file,
      cause: error,
      ...hint,
    });
  }
}

type Factory = (options: object) => unknown;

function factoryOf(module: Readonly<Record<string, unknown>>, file: string): Factory {
  const factory = module.createBackend ?? module.default;
  if (typeof factory === 'function') return factory as Factory;
  const found =
    factory === undefined ? 'the module does not export createBackend' : 'createBackend is not a function';
  throw new PasskError('E_INPUT', found, {
    file,
    expected: 'a function createBackend, by that name or as the default export',
    hint: EXAMPLE,
  });
}

function checkBackend(made: unknown, file: string): ModelBackend {
  const fail = (problem: string, expected: string) =>
    new PasskError('E_INPUT', problem, { file, expected, hint: EXAMPLE });
  if (typeof made !== 'object' || made === null)
    throw fail('createBackend made no object', 'a model backend');
  const { name, sample, samplesPerRequest, extraction, template, templates, close } = made as Readonly<
    Record<string, unknown>
  >;
  if (typeof name !== 'string' || name.trim() === '') throw fail('the backend has no name', 'name: a string');
  if (typeof sample !== 'function')
    throw fail(`sample of the backend "${name}" is not a function`, 'sample(request)');
  if (
    samplesPerRequest !== undefined &&
    !(Number.isSafeInteger(samplesPerRequest) && Number(samplesPerRequest) >= 1)
  ) {
    throw fail(
      `samplesPerRequest of the backend "${name}" is ${String(samplesPerRequest)}`,
      'an integer from 1 up',
    );
  }
  if (extraction !== undefined && !EXTRACTION_MODES.some((mode) => mode === extraction)) {
    throw fail(`extraction of the backend "${name}" is ${String(extraction)}`, EXTRACTION_MODES.join(' or '));
  }
  if (template !== undefined && !PROMPT_TEMPLATES.some((known) => known === template)) {
    throw fail(`template of the backend "${name}" is ${String(template)}`, PROMPT_TEMPLATES.join(' or '));
  }
  if (
    templates !== undefined &&
    !(
      Array.isArray(templates) &&
      templates.length > 0 &&
      templates.every((one) => PROMPT_TEMPLATES.includes(one))
    )
  ) {
    throw fail(
      `templates of the backend "${name}" is ${String(templates)}`,
      `a list of ${PROMPT_TEMPLATES.join(', ')}, or none`,
    );
  }
  if (close !== undefined && typeof close !== 'function') {
    throw fail(`close of the backend "${name}" is not a function`, 'close(), or none');
  }
  return made as ModelBackend;
}

function textOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${describeCauses(error)}` : String(error);
}
