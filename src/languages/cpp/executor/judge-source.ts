import type { EntrySignature } from './entry-signature.ts';
import { structCodecs } from './struct-codecs.ts';

/** The test as it stands, behind a stub of the entry point that asks the program. */
export function judgeSource({ signature, before, behind, structs }: EntrySignature, test: string): string {
  const { result, name, parameters } = signature;
  const list = parameters.map(
    ({ type, standard }, index) => `${type} passk_${index}${standard === undefined ? '' : ` = ${standard}`}`,
  );
  const types = parameters.map(({ type }) => type).join(', ');
  const given = [JSON.stringify(name), ...parameters.map((_, index) => `passk_${index}`)].join(', ');
  const stub = `${result} ${name}(${list.join(', ')}) { return passk::Call<${result}(${types})>::make(${given}); }`;
  return [
    '#line 1 "prompt.cpp"',
    before,
    structCodecs(structs),
    stub,
    behind,
    '#line 1 "test.cpp"',
    test,
    '',
  ].join('\n');
}
