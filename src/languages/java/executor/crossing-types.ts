import { PasskError } from '../../../core/errors.ts';

/** Types whose values cross between a program and its test. */
const CROSSING = new Set(
  `boolean byte short char int long float double void Boolean Byte Short Character Integer Long Float Double Number Object
  String CharSequence Comparable BigInteger BigDecimal Iterable Collection List ArrayList LinkedList Vector Stack Queue Deque ArrayDeque
  Set HashSet LinkedHashSet SortedSet NavigableSet TreeSet Map HashMap LinkedHashMap SortedMap NavigableMap TreeMap Map.Entry Entry
  Optional OptionalInt OptionalLong OptionalDouble
  Tuple Unit Pair Triplet Quartet Quintet Sextet Septet Octet Ennead Decade`.split(/\s+/),
);
const NO_TYPE = new Set(['extends', 'super', 'final']);

/**
 * Checks that every name in a type is of one that crosses.
 *
 * @param type as it is declared: `List<? extends Number>`
 * @param variables of the method and its class: `T`
 * @throws PasskError E_INPUT with the name of the type that does not, and of the method
 */
export function checkCrosses(type: string, variables: ReadonlySet<string>, method: string): void {
  for (const [name] of type.replace(/@[\w.]+(\([^)]*\))?/g, '').matchAll(/[\w$]+(?:\s*\.\s*[\w$]+)*/g)) {
    const plain = name.replace(/\s/g, '').replace(/^(?:[a-z]\w*\.)+/, '');
    if (CROSSING.has(plain) || variables.has(plain) || NO_TYPE.has(plain)) continue;
    throw new PasskError(
      'E_INPUT',
      `${method} has a parameter or a result of type ${plain}, which does not cross`,
      {
        field: 'prompt',
        expected: 'primitives, their boxes, strings, lists, sets, maps, arrays, Optional, tuples, Object',
        hint: 'The program and its test are processes of their own: values of types that one of them defines mean nothing to the other.',
      },
    );
  }
}
