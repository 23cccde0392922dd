/** A union as MultiPL-E writes it for a value of one of several types: members `f0`, `f1`, a constructor and a comparison for each. */
const UNION = /^union (Union_\w+)\s*\{\n([\s\S]*?)^\};/gm;

/**
 * The same source with classes in place of MultiPL-E's unions, on as many lines. A union does not know which member it holds, so it can't
 * cross, and compares a member that is not there; the class knows it, is made and compared in the same ways.
 */
export function withKnownUnions(source: string): {
  readonly source: string;
  readonly names: readonly string[];
} {
  const names: string[] = [];
  const known = source.replace(UNION, (whole, name: string, members: string) => {
    const types = [...members.matchAll(/^ *([\w:<>, ]+) f\d+;/gm)].map(([, type]) => type as string);
    if (types.length === 0) return whole;
    names.push(name);
    return classOf(name, types) + '\n'.repeat(whole.split('\n').length - 1);
  });
  return { source: known, names };
}

function classOf(name: string, types: readonly string[]): string {
  const parts = types.map(
    (type, index) =>
      `${name}(${type} value) : held(std::in_place_index<${index}>, value) {} bool operator==(${type} other) { return held.index() == ${index} && std::get<${index}>(held) == other; }`,
  );
  return `struct ${name} { using Held = std::variant<${types.join(', ')}>; Held held; static constexpr bool is_passk_union = true; ${parts.join(' ')} ${name}(Held value, decltype(nullptr)) : held(value) {} };`;
}
