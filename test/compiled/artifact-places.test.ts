import { expect, test } from 'vitest';
import { createArtifactPlaces } from '../../src/languages/compiled/executor/artifact-places.ts';

const artifact = (key: string, size = 7) => ({ key, bytes: Buffer.alloc(size) });

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

test('of what is large a worker holds a program and its test, and no two dozen', () => {
  const places = createArtifactPlaces();
  const size = 9 << 20;
  const numbers = new Set<number>();
  places.take(artifact('small'));
  for (let i = 0; i < 10; i++) {
    const [test, program] = [artifact('test', size), artifact(`program ${i}`, size)];
    const { number, newBytes } = places.take(program);
    expect(newBytes).toBe(size);
    expect(places.take(test).number).not.toBe(number);
    numbers.add(number);
  }
  expect(numbers.size).toBeLessThanOrEqual(2);
  expect(numbers).not.toContain(0);
  expect(places.has(artifact('small'))).toBe(true);
  expect(places.has(artifact('test', size))).toBe(true);
});
