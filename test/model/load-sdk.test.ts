import { expect, test } from 'vitest';
import { loadSdk } from '../../src/model/load-sdk.ts';
import { redactSecrets } from '../../src/model/redact.ts';

test('an SDK that is not installed is named with the command that installs it', async () => {
  const missing = 'no-such-package-for-passk';
  const failure = loadSdk('openai', () => import(missing) as Promise<object>, 'openai:gpt').catch(
    (reason: unknown) => reason,
  );
  const code = await import(missing).catch((reason: unknown) => (reason as NodeJS.ErrnoException).code);
  expect(await failure).toMatchObject({ code: 'E_USAGE' });
  const { message } = (await failure) as Error;
  expect(message).toContain('the model "openai:gpt" needs the package openai');
  expect(message).toContain('npm install openai@6');
  expect(message).toContain(code === 'ERR_MODULE_NOT_FOUND' ? 'is not installed' : 'does not load');
});

test('secrets of the environment are taken out of a text, the longest first, and short values stay', () => {
  const environment = {
    A_KEY: 'abcdefgh',
    B_TOKEN: 'abcdefghijkl',
    C_SECRET: 'short',
    PATH: '/usr/bin/node',
  };
  expect(redactSecrets('abcdefghijkl abcdefgh short /usr/bin/node', environment)).toBe(
    '[B_TOKEN] [A_KEY] short /usr/bin/node',
  );
});
