import { expect, test } from 'vitest';
import { createArtifactPlaces } from '../../src/languages/compiled/executor/artifact-places.ts';

const artifact = (key: string) => ({ key, bytes: Buffer.alloc(7) });

test('what a worker holds does not travel again, until others have taken its place', () => {
  const places = createArtifactPlaces();
  const first = places.take(artifact('test'));
  expect(first).toEqual({ number: 0, newBytes: 7 });
  expect(places.take(artifact('test'))).toEqual({ number: 0, newBytes: null });
  for (let i = 0; i < 100; i++) {
    places.take(artifact(`program ${i}`));
    expect(places.take(artifact('test'))).toEqual({ number: 0, newBytes: null }); // used all the time, never thrown out
  }
  expect(places.has(artifact('program 99'))).toBe(true);
  expect(places.has(artifact('program 0'))).toBe(false);
  const again = places.take(artifact('program 0'));
  expect(again.newBytes).toBe(7);
  expect(again.number).toBeGreaterThan(0);
  expect(again.number).toBeLessThan(100);
});
