import type { SyntaxNode } from '@lezer/common';
import { childrenOf, type Item } from './items.ts';

/** One shape that a value of a type has. */
interface Variant {
  /** Behind the type's own path: `::Float`; empty for a struct. */
  readonly path: string;
  readonly shown: string;
  /** Undefined for a variant without any brackets. */
  readonly fields: { readonly names: readonly string[]; readonly areNamed: boolean } | undefined;
}

/**
 * How values of a type that is declared beside the function are sent, received and shown. A program's own declaration is used in its
 * process, with the variants that the prompt's has.
 *
 * @param source what the item belongs to
 */
export function typeCodec({ node, name = '' }: Item, source: string): string {
  const variants = variantsOf(node, name, source);
  const kinds: readonly [string, string][] = [
    ['Put', `fn put(&self, out: &mut ::std::vec::Vec<u8>) { match self { ${variants.map(put).join(' ')} } }`],
    [
      'Get',
      `fn get(from: &mut ::passk_wire::Reader) -> ::std::result::Result<Self, ::passk_wire::Malformed> { from.deeper(|from| ::std::result::Result::Ok(match from.byte()? { ${variants.map(get).join(' ')} _ => return ::std::result::Result::Err(::passk_wire::Malformed("it has a variant that is none")) })) }`,
    ],
    [
      'Show',
      `fn show(&self, shown: &mut ::passk_wire::Shown) { match self { ${variants.map(show).join(' ')} } }`,
    ],
  ];
  return kinds.map(([trait, body]) => `${headOf(node, name, trait, source)} { ${body} }\n`).join('');

  function pattern({ path, fields }: Variant): string {
    const whole = `super::${name}${path}`;
    if (fields === undefined) return whole;
    const parts = fields.names.map((field, i) => (fields.areNamed ? `${field}: field${i}` : `field${i}`));
    return fields.areNamed ? `${whole} { ${parts.join(', ')} }` : `${whole}(${parts.join(', ')})`;
  }

  function put(variant: Variant, number: number): string {
    const fields = (variant.fields?.names ?? []).map((_, i) => `::passk_wire::Put::put(field${i}, out);`);
    return `${pattern(variant)} => { out.push(${number}); ${fields.join(' ')} }`;
  }

  function get({ path, fields }: Variant, number: number): string {
    const whole = `super::${name}${path}`;
    const value = '::passk_wire::Get::get(from)?';
    if (fields === undefined) return `${number} => ${whole},`;
    const parts = fields.names.map((field) => (fields.areNamed ? `${field}: ${value}` : value));
    return `${number} => ${fields.areNamed ? `${whole} { ${parts.join(', ')} }` : `${whole}(${parts.join(', ')})`},`;
  }

  function show(variant: Variant): string {
    const { names, areNamed } = variant.fields ?? { names: [], areNamed: false };
    const parts = names.map(
      (field, i) =>
        `shown.sign("${i > 0 ? ', ' : ''}${areNamed ? `${field}: ` : ''}"); ::passk_wire::Show::show(field${i}, shown);`,
    );
    const [open, close] = variant.fields === undefined ? ['', ''] : areNamed ? [' { ', ' }'] : ['(', ')'];
    return `${pattern(variant)} => { shown.sign("${variant.shown}${open}"); ${parts.join(' ')} shown.sign("${close}") }`;
  }
}

function variantsOf(node: SyntaxNode, name: string, source: string): readonly Variant[] {
  if (node.name === 'StructItem') return [{ path: '', shown: name, fields: fieldsOf(node, source) }];
  const list = node.getChild('EnumVariantList');
  const variants = list?.getChildren('EnumVariant') ?? [];
  return variants.map((variant) => {
    const named = variant.getChild('Identifier') ?? variant;
    const own = source.slice(named.from, named.to);
    return { path: `::${own}`, shown: `${name}::${own}`, fields: fieldsOf(variant, source) };
  });
}

function fieldsOf(node: SyntaxNode, source: string): Variant['fields'] {
  const named = node.getChild('FieldDeclarationList');
  if (named !== null) {
    const names = named
      .getChildren('FieldDeclaration')
      .map((field) => field.getChild('FieldIdentifier') ?? field);
    return { names: names.map(({ from, to }) => source.slice(from, to)), areNamed: true };
  }
  const ordered = node.getChild('OrderedFieldDeclarationList');
  if (ordered === null) return undefined;
  const types = childrenOf(ordered).filter(({ name }) => !/^[(),]$|^(Vis|Attribute)$|Comment$/.test(name));
  return { names: types.map((_, i) => String(i)), areNamed: false };
}

/** `impl<T: Put> Put for super::Pair<T>`; what is received lives as long as the process. */
function headOf(node: SyntaxNode, name: string, trait: string, source: string): string {
  const list = node.getChild('TypeParamList');
  const own: string[] = [];
  const used: string[] = [];
  for (const parameter of list === null ? [] : childrenOf(list)) {
    const text = source.slice(parameter.from, parameter.to);
    const [first = ''] = /'?\w+/.exec(text.replace(/^const\s+/, '')) ?? [];
    if (parameter.name === 'Lifetime') {
      if (trait !== 'Get') own.push(first);
      used.push(trait === 'Get' ? "'static" : first);
    } else if (/Type/.test(parameter.name)) {
      own.push(`${text.replace(/\s*=[\s\S]*/, '')}${text.includes(':') ? ' +' : ':'} ::passk_wire::${trait}`);
      used.push(first);
    } else if (/^Const/.test(parameter.name)) {
      own.push(text);
      used.push(first);
    }
  }
  const angled = (parts: readonly string[]) => (parts.length === 0 ? '' : `<${parts.join(', ')}>`);
  return `impl${angled(own)} ::passk_wire::${trait} for super::${name}${angled(used)}`;
}
