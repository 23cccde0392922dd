/** A struct of plain members that a source declares. */
export interface DeclaredStruct {
  readonly name: string;
  readonly members: readonly { readonly type: string; readonly name: string }[];
}

const STRUCT = /(?<![\w<,]\s*)\bstruct\s+(\w+)\s*\{/g;
const MEMBERS = /^([\w:<>,\s]*[\w>])\s+(\w+(?:\s*=[^,]*)?(?:\s*,\s*\w+(?:\s*=[^,]*)?)*)$/;

/**
 * The structs that have data members alone, beside functions: those of others (a reference, a pointer, an array, a base, a template) don't
 * cross, and are left out.
 *
 * @param code a source without comments and texts (`blank-out.ts`)
 * @example
 * declaredStructs('struct Box { int weight; std::vector<Box> inside; };'); // [{ name: 'Box', members: [...] }]
 */
export function declaredStructs(code: string): readonly DeclaredStruct[] {
  return [...code.matchAll(STRUCT)].flatMap(({ index, 0: head, 1: name }) => {
    const body = bodyBehind(code, index + head.length);
    const before = code.slice(0, index).trimEnd();
    if (body === undefined || !isOutermost(code.slice(0, index)) || /\btemplate\s*<[^;{}]*>$/.test(before))
      return [];
    const members = membersOf(body);
    return members === undefined || members.length === 0 ? [] : [{ name: name as string, members }];
  });
}

/** Those that some types name, and those that their members name. */
export function structsIn(
  types: readonly string[],
  structs: readonly DeclaredStruct[],
): readonly DeclaredStruct[] {
  const found = new Set<DeclaredStruct>();
  const look = (type: string) => {
    for (const one of structs) {
      if (found.has(one) || !new RegExp(`(?<!\\w)${one.name}(?!\\w)`).test(type)) continue;
      found.add(one);
      for (const member of one.members) look(member.type);
    }
  };
  types.forEach(look);
  return [...found];
}

/** How their values cross: member by member, in order. */
export function structCodecs(structs: readonly DeclaredStruct[]): string {
  if (structs.length === 0) return '';
  // Each is declared before the first is defined, for one may hold others, and itself.
  const declared = structs.map(({ name }) => `template <> struct Codec<::${name}>;`);
  const defined = structs.map(({ name, members }) => {
    const pointers = members.map((member) => `&::${name}::${member.name}`);
    return `template <> struct Codec<::${name}> : StructCodec<::${name}, ${pointers.join(', ')}> {};`;
  });
  return `namespace passk { ${[...declared, ...defined].join(' ')} }`;
}

function bodyBehind(code: string, from: number): string | undefined {
  let depth = 1;
  for (let at = from; at < code.length; at++) {
    if (code[at] === '{') depth += 1;
    else if (code[at] === '}') depth -= 1;
    if (depth === 0) return code.slice(from, at);
  }
  return undefined;
}

function isOutermost(before: string): boolean {
  return before.split('{').length === before.split('}').length;
}

/** Undefined where a member can't cross. */
function membersOf(body: string): DeclaredStruct['members'] | undefined {
  const members: { type: string; name: string }[] = [];
  for (const statement of statementsOf(body)) {
    // Functions of its own cross nothing.
    if (/\boperator\b|^[^=]*\(/.test(statement) || /^(?:using|typedef|friend|static)\b/.test(statement))
      continue;
    if (/^(?:public|private|protected)\s*:|\bconst\b/.test(statement)) return undefined;
    const [, type, names] = MEMBERS.exec(statement.replace(/\s*\{[^}]*\}$/, '')) ?? [];
    if (type === undefined || names === undefined) return undefined;
    for (const name of names.split(','))
      members.push({ type: type.trim(), name: (/\w+/.exec(name) as RegExpExecArray)[0] });
  }
  return members;
}

/** What semicolons and the bodies of functions end. */
function statementsOf(body: string): readonly string[] {
  const statements: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < body.length; at++) {
    if (body[at] === '{') depth += 1;
    if (body[at] === '}') depth -= 1;
    const endsFunction = depth === 0 && body[at] === '}' && /\(/.test(body.slice(from, at));
    if (!endsFunction && !(depth === 0 && body[at] === ';')) continue;
    statements.push(body.slice(from, endsFunction ? at + 1 : at).trim());
    from = at + 1;
  }
  return [...statements, body.slice(from).trim()].filter((statement) => statement !== '');
}
