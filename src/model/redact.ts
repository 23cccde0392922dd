/** Shorter values are no secrets, and would blank out ordinary words. */
const SHORTEST_SECRET = 8;

const SECRET_NAME = /(^|_)(KEY|TOKEN|SECRET|PASSWORD)$/i;

/**
 * Takes every secret of the environment out of a text that people will read or that is kept in a file: servers and programs
 * repeat in their error messages what they were sent.
 *
 * @example
 * redactSecrets('bad key sk-abcdefgh', { OPENAI_API_KEY: 'sk-abcdefgh' }); // 'bad key [OPENAI_API_KEY]'
 */
export function redactSecrets(text: string, environment: NodeJS.ProcessEnv = process.env): string {
  const secrets = Object.entries(environment)
    .filter((entry): entry is [string, string] => SECRET_NAME.test(entry[0]) && entry[1] !== undefined)
    .map(([name, value]) => ({ name, value: value.trim() }))
    .filter(({ value }) => value.length >= SHORTEST_SECRET)
    // The longest first: one secret may be the beginning of another.
    .sort((a, b) => b.value.length - a.value.length);
  return secrets.reduce((redacted, { name, value }) => redacted.replaceAll(value, `[${name}]`), text);
}
