import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type EmbeddedBlocks, embedBlocks } from '../../../src/report/html/embed-blocks.ts';
import type { HtmlSample } from '../../../src/report/html/html-report.ts';
import { type EmbeddedSamples, shortenSamples } from '../../../src/report/html/shorten-samples.ts';
import { aSample } from './a-report.ts';

/** Text that no compression makes small. */
const noise = (seed: number, length: number) =>
  Array.from({ length }, (_, i) =>
    String.fromCharCode(33 + ((Math.imul(seed * 7919 + i, 2654435761) >>> 20) % 90)),
  ).join('');

const embed = (samples: readonly HtmlSample[], budgetBytes: number) =>
  embedBlocks([samples], (each, kept) => shortenSamples(each, '', kept), budgetBytes);

const opened = ({ blocks: [block] }: EmbeddedBlocks) =>
  JSON.parse(
    block?.encoding === 'gzip'
      ? gunzipSync(Buffer.from(block.text, 'base64')).toString()
      : (block?.text ?? ''),
  ) as EmbeddedSamples;

describe('the data of a page', () => {
  test('stays whole where it fits, and plain where it is small', () => {
    const embedded = embed([aSample(0, noise(1, 5000))], 1_000_000);
    expect(embedded.blocks[0]?.encoding).toBe('json');
    expect(opened(embedded).samples[0]?.completion).toHaveLength(5000);
  });

  test('has its longest texts cut where it would be too large, and says by how much', () => {
    const embedded = embed([aSample(0, noise(1, 50_000)), aSample(1, 'short')], 60_000);
    expect(embedded.textLimit).toBe(20_000);
    const { samples } = opened(embedded);
    expect(samples[0]?.completion).toMatch(/\n\.\.\. 30000 more characters are in the run directory$/);
    expect(samples[1]?.completion).toBe('short');
  });

  test('leaves samples out last, and still tells all counts', () => {
    const samples = Array.from({ length: 300 }, (_, i) =>
      aSample(i, i < 80 ? '    return 2 * x\n' : noise(i, 150)),
    );
    const shortened = opened(embed(samples, 12_000));
    expect(shortened).toMatchObject({ n: 300, passed: 80 });
    expect(shortened.samples).toHaveLength(50);
  });
});
