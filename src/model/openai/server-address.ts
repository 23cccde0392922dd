import { PasskError } from '../../core/errors.ts';

const OFFICIAL_URL = 'https://api.openai.com/v1';

export interface ServerAddress {
  readonly url: string;
  /** OpenAI's own service, or Azure's: it needs a key, and has rules of its own. */
  readonly isOfficial: boolean;
}

/**
 * Where the server listens: `--base-url`, else `OPENAI_BASE_URL`, else OpenAI. A bare host gets the usual `/v1`.
 *
 * @throws PasskError E_USAGE for what is no base URL.
 */
export function serverAddress(baseUrl: string | undefined, environment = process.env): ServerAddress {
  const given = baseUrl ?? (environment.OPENAI_BASE_URL?.trim() || OFFICIAL_URL);
  const fail = (problem: string) =>
    new PasskError('E_USAGE', `the base URL ${problem}`, {
      expected: 'http://HOST:PORT/v1 or https://HOST/PATH/v1',
    });
  if (!URL.canParse(given)) throw fail(`"${given}" is no URL`);
  const url = new URL(given);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw fail(`"${given}" is not of HTTP`);
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw fail('holds more than an address: a key belongs into OPENAI_API_KEY');
  const path = url.pathname.replace(/\/+$/, '');
  if (/\/(chat\/)?completions$/.test(path)) throw fail(`"${given}" is the address of one method`);
  return {
    url: `${url.origin}${path === '' ? '/v1' : path}`,
    isOfficial: /(^|\.)(api\.openai\.com|openai\.azure\.com)$/.test(url.hostname),
  };
}
