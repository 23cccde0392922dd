import { PasskError } from '../core/errors.ts';

/** Versions that passk is tested with; the same as in package.json. */
const VERSIONS = { openai: '6', '@anthropic-ai/sdk': '1' } as const;

/**
 * Imports an SDK that is installed only where somebody needs it.
 *
 * @throws PasskError E_USAGE that says how to install it when it is missing.
 */
export async function loadSdk<Sdk>(
  name: keyof typeof VERSIONS,
  importSdk: () => Promise<Sdk>,
  spec: string,
): Promise<Sdk> {
  try {
    return await importSdk();
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND';
    const fault = isMissing ? 'is not installed' : `does not load: ${String(error)}`;
    throw new PasskError('E_USAGE', `the model "${spec}" needs the package ${name}, which ${fault}`, {
      hint: `npm install ${name}@${VERSIONS[name]}   (beside passk: with -g if passk is installed with -g)`,
      cause: error,
    });
  }
}
