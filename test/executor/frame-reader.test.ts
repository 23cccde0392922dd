import { expect, test } from 'vitest';
import { frameReader, textReader } from '../../src/workers/frame-reader.ts';

const framed = (texts: readonly string[]) =>
  Buffer.concat(
    texts.map((text) => {
      const head = Buffer.alloc(4);
      head.writeUInt32BE(Buffer.byteLength(text));
      return Buffer.concat([head, Buffer.from(text)]);
    }),
  );

test('texts are the same however their stream is cut', () => {
  const texts = ['', 'a', 'bc', 'd'.repeat(300), '\u00e4\u{1f600}', '', 'e'.repeat(70)];
  const stream = framed(texts);
  for (const size of [1, 2, 3, 5, 64, 311, stream.length]) {
    const found: string[] = [];
    const take = textReader((text) => found.push(text));
    for (let at = 0; at < stream.length; at += size) take(stream.subarray(at, at + size));
    expect({ size, found }).toEqual({ size, found: texts });
  }
});

test('a frame of many pieces is looked at when its length is known, and when it is whole', () => {
  const looks: number[] = [];
  const frames: number[] = [];
  const take = frameReader(
    (data) => {
      looks.push(data.length);
      return data.length < 4 ? 0 : 4 + data.readUInt32BE(0);
    },
    (frame) => frames.push(frame.length),
  );
  const stream = framed(['x'.repeat(10_000), 'y']);
  for (let at = 0; at < stream.length; at += 10) take(stream.subarray(at, at + 10));
  expect(frames).toEqual([10_004, 5]);
  expect(looks.length).toBeLessThan(8); // each look would put all pieces so far together
});
