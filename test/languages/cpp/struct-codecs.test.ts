import { describe, expect, test } from 'vitest';
import { blankOut } from '../../../src/languages/cpp/executor/blank-out.ts';
import { entrySignature } from '../../../src/languages/cpp/executor/entry-signature.ts';
import {
  declaredStructs,
  structCodecs,
  structsIn,
} from '../../../src/languages/cpp/executor/struct-codecs.ts';

const found = (source: string) =>
  declaredStructs(blankOut(source)).map(
    ({ name, members }) => `${name}: ${members.map((one) => `${one.type} ${one.name}`).join('; ')}`,
  );

describe('structs of a prompt', () => {
  test.each([
    ['#include <vector>\nstruct Point { int x, y = 2; };', 'Point: int x; int y'],
    [
      'struct Box { std::vector<Box> inside; std::map<std::string, int> names{}; };',
      'Box: std::vector<Box> inside; std::map<std::string, int> names',
    ],
    [
      'struct P {\n  int x; // y;\n  bool operator==(const P &other) const { return x == other.x; }\n  int sum() const { return x; }\n  P() = default;\n};',
      'P: int x',
    ],
    ['struct A { int a; };\nstruct B { A one; A two; };', 'A: int a | B: A one; A two'],
  ])('%j have members, beside functions', (source, expected) => {
    expect(found(source).join(' | ')).toBe(expected);
  });

  test.each([
    'struct Node { int value; Node *next; };',
    'struct Row { int cells[3]; };',
    'struct Held { const int value; };',
    'struct Hidden { private: int value; };',
    'template <class T> struct Any { T value; };',
    'struct Base { }; struct Derived : Base { int x; };',
    'void f() { struct Local { int x; }; }',
    'struct Open { int x;',
  ])('%j are none whose values cross', (source) => {
    expect(found(source)).toEqual([]);
  });

  test('a union that has a codec of its own is none of them', () => {
    const prompt = `union Union_std_string_long{
    std::string f0;
    long f1;    Union_std_string_long(std::string _f0) : f0(_f0) {}
};
struct Pair { int x; };
Union_std_string_long f(Pair pair) {
`;
    const tests = { kind: 'function', entryPoint: 'f', test: '' } as const;
    const { structs } = entrySignature({
      taskId: 't',
      language: 'cpp',
      prompt,
      canonicalSolution: '',
      tests,
    });
    expect(structs.map(({ name }) => name)).toEqual(['Pair']);
  });

  test('those that a signature names are taken, and those that they hold', () => {
    const all = declaredStructs('struct A { int a; }; struct B { std::vector<A> as; }; struct C { int c; };');
    expect(structsIn(['const std::vector<B> &', 'Candy'], all).map(({ name }) => name)).toEqual(['B', 'A']);
    expect(structCodecs([])).toBe('');
  });
});
