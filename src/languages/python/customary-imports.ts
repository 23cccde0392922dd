import { freeNames } from '../statements/free-names.ts';
import { FUTURE_IMPORTS } from './future-imports.ts';
import { PYTHON_SYNTAX } from './syntax.ts';

/** What sites with function tasks import before a solution, so that solutions are written without it; modules first. */
const CUSTOMARY: Readonly<Record<string, string>> = {
  '': 'bisect collections copy datetime functools heapq io itertools json math operator random re statistics string sys typing',
  bisect: 'bisect_left bisect_right insort insort_left insort_right',
  collections: 'ChainMap Counter OrderedDict defaultdict deque namedtuple',
  copy: 'deepcopy',
  functools: 'cache cached_property cmp_to_key lru_cache partial reduce total_ordering',
  heapq: 'heapify heappop heappush heappushpop heapreplace nlargest nsmallest',
  itertools: `accumulate chain combinations combinations_with_replacement compress count cycle dropwhile filterfalse groupby
    islice pairwise permutations product repeat starmap takewhile tee zip_longest`,
  math: `acos asin atan atan2 ceil comb cos degrees dist e exp fabs factorial floor fmod gcd hypot inf isclose isinf isnan
    isqrt lcm log log10 log2 modf nan perm pi prod radians sin sqrt tan trunc`,
  operator: 'add and_ attrgetter itemgetter mul neg or_ sub truediv xor',
  random: 'choice choices randint randrange sample shuffle uniform',
  statistics: 'mean median mode pstdev stdev variance',
  string: 'ascii_letters ascii_lowercase ascii_uppercase digits punctuation whitespace',
  sys: 'maxsize setrecursionlimit',
  typing: `Any Callable DefaultDict Deque Dict FrozenSet Generator Generic Hashable Iterable Iterator List Literal
    Mapping MutableMapping NamedTuple NoReturn Optional Sequence Set Tuple Type TypeVar Union`,
};

const MODULES = new Map(
  Object.entries(CUSTOMARY).flatMap(([module, names]) => names.split(/\s+/).map((name) => [name, module])),
);

/** Longer programs import what they use: reading one would hold everybody else's verdict up. */
const LONGEST = 100_000;

/**
 * A Python solution behind the imports, on one line, of what it uses and never binds, of the names that sites with function tasks (LeetCode
 * and its kind) have imported before it. Itself where it needs none.
 *
 * @example
 * withCustomaryImports('def f(a: List[int]): ...\n'); // 'from typing import List\ndef f(a: List[int]): ...\n'
 */
export function withCustomaryImports(program: string): string {
  const imports = importsOf(program);
  if (imports === '') return program;
  const future = [...program.matchAll(FUTURE_IMPORTS)].at(-1);
  const start = future === undefined ? 0 : future.index + future[0].length;
  return `${program.slice(0, start)}${imports}\n${program.slice(start)}`;
}

function importsOf(program: string): string {
  if (program.length > LONGEST) return '';
  const used = freeNames(PYTHON_SYNTAX.grammar().recovering.parse(program).topNode, program);
  const byModule = new Map<string, string[]>();
  for (const name of [...used].sort()) {
    const module = MODULES.get(name);
    if (module !== undefined) byModule.set(module, [...(byModule.get(module) ?? []), name]);
  }
  return [...byModule]
    .map(([module, names]) => `${module === '' ? '' : `from ${module} `}import ${names.join(', ')}`)
    .join('; ');
}
