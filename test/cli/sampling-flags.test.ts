import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type SamplingFlags, samplingOptionsOf, temperaturesOf } from '../../src/cli/run/sampling-flags.ts';
import { readPrices } from '../../src/runs/begin/read-prices.ts';
import { requestSettingsOf, samplingOf } from '../../src/runs/begin/sampling-settings.ts';

const flags = (given: object) => given as SamplingFlags;

describe('sampling flags', () => {
  test('that were not given say nothing', () => {
    expect(samplingOptionsOf(flags({}))).toEqual({});
    expect(samplingOf({})).toEqual({});
    expect(requestSettingsOf({})).toEqual({});
    expect(temperaturesOf(flags({}))).toEqual([]);
  });

  test('take several temperatures, in any order', () => {
    expect(temperaturesOf(flags({ temperature: '0.8,0,0.5' }))).toEqual([0, 0.5, 0.8]);
  });

  test('write line breaks as a shell can', () => {
    const stop = ['\\n\\n', 'a\\\\n', '\\q'];
    expect(samplingOptionsOf(flags({ stop })).stop).toEqual(['\n\n', 'a\\n', '\\q']);
    expect(samplingOptionsOf(flags({ stop: [] })).stop).toEqual([]);
  });

  test.each([
    ['temperature', 'warm', 'a number from 0 up'],
    ['temperature', '', 'a number from 0 up'],
    ['temperature', '0.8,0.8', 'each temperature once'],
    ['top-p', 0, 'above 0 up to 1'],
    ['max-tokens', 0.5, 'a whole number'],
    ['base-url', 'http://key@localhost/v1', 'keys in the environment'],
    ['base-url', 'localhost', 'such as http://localhost:8000/v1'],
    ['retries', 0.5, 'a whole number'],
    ['rpm', 0, 'a number greater than 0'],
    ['concurrency', 0, 'a whole number of at least 1'],
  ])('--%s %s is refused, with what was expected', (flag, value, expected) => {
    const given = flags({ [flag]: value });
    const begin = () => {
      temperaturesOf(given);
      const options = samplingOptionsOf(given);
      return [samplingOf(options), requestSettingsOf(options)];
    };
    expect(begin).toThrow(expected);
  });
});

describe('a price list', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'passk-prices-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const read = (text: string) => {
    const file = join(folder, 'prices.json');
    writeFileSync(file, text);
    return readPrices(file, ['openai:gpt', 'gpt']);
  };

  test('names the model with or without its provider', async () => {
    const price = { input: 1, output: 2 };
    expect(await read(JSON.stringify({ gpt: price }))).toEqual(price);
    expect(await read(JSON.stringify({ gpt: { input: 9, output: 9 }, 'openai:gpt': price }))).toEqual(price);
  });

  test.each([
    ['{"gpt": {"input": "1", "output": 2}}', 'field "gpt.input"'],
    ['{"gpt": {"input": -1, "output": 2}}', 'field "gpt.input"'],
    ['{"gpt": {"input": 1}}', 'field "gpt.output"'],
    ['{"other": {"input": 1, "output": 2}}', 'The list has other.'],
    ['prices', 'this is no JSON'],
  ])('%s is refused', async (text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });
});
