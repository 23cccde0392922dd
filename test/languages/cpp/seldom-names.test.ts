import { describe, expect, test } from 'vitest';
import { canDoWithout, namesOnlyIn } from '../../../src/languages/cpp/executor/seldom-names.ts';

describe('names of seldom headers', () => {
  const names = new Set(
    namesOnlyIn(
      'struct vector {}; struct mt19937 {}; const char *text = "a seed \\" sum";',
      'struct vector {};',
    ),
  );

  test('are those of the one source alone, without what stands in texts', () => {
    expect([...names]).toEqual(['char', 'const', 'mt19937', 'text']);
  });

  test.each([
    'int f() { return 1; }',
    '#include <bits/stdc++.h>\n#include <unordered_map>\n#include <math.h>\n#include<boost/any.hpp>\nusing namespace std;',
  ])('%j does without them', (source) => {
    expect(canDoWithout(names, source)).toBe(true);
  });

  test.each([
    'std::mt19937 random;',
    '// even as a word: mt19937',
    '#include <random>',
    '#include <complex.h>',
    '#  include <future>',
    '#include "own.h"',
    '#include <ext/pb_ds/assoc_container.hpp>',
    '#include <experimental/filesystem>',
    '#include MACRO',
  ])('%j does not', (source) => {
    expect(canDoWithout(names, source)).toBe(false);
  });
});
