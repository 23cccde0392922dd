import { blankOut } from './blank-out.ts';
import { closeBrackets } from './close-brackets.ts';
import { type EntrySignature, typesOf } from './entry-signature.ts';
import { withKnownUnions } from './generated-unions.ts';
import { declaredStructs, structCodecs, structsIn } from './struct-codecs.ts';

/**
 * A program with its dispatch at the end of its own file, so that it is the program's own types that are converted. What its macros and
 * names do to the dispatch is its own affair: it answers for itself.
 */
export function guestSource({ signature, usesStd }: EntrySignature, program: string): string {
  const { result, name, parameters } = signature;
  const types = parameters.map(({ type }) => type);
  const declared = `${result}(${types.join(', ')})`;
  const borrowed = `${result}(${types.map(borrowedType).join(', ')})`;
  const using = usesStd ? 'using namespace std;' : '';
  const dispatch = `extern "C" void passk_dispatch(passk::In &passk_in, passk::Out &passk_out) { passk::Entry<${declared}, ${borrowed}>::call(&::${name}, passk_in, passk_out); }`;
  return [
    using,
    '#line 1 "program.cpp"',
    closeBrackets(withKnownUnions(program).source),
    '#line 1 "dispatch.cpp"',
    using,
    structCodecs(structsIn(typesOf(signature), declaredStructs(blankOut(program)))),
    dispatch,
    '',
  ].join('\n');
}

function borrowedType(type: string): string {
  return type.endsWith('&') ? type : `${type.replace(/^const\s+(?![^<]*\*)/, '')} const &`;
}
