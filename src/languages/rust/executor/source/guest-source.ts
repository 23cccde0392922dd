import type { Problem } from '../../../../core/problem.ts';
import { withClosingBraces } from '../../open-brackets.ts';
import { entryOf } from './entry.ts';
import { typeCodec } from './type-codecs.ts';

/** The file with the program's text, whose lines are its own. */
export const PROGRAM_FILE = 'program.rs';

/** A module behind the program, in a file of its own, so that no error in it has a line of the program. */
const DISPATCH = 'passk_dispatch_b7d1f2';

/**
 * A program, and what calls its entry point. The types of its arguments are those that the program's function has.
 *
 * @throws PasskError E_INPUT where the function can't be called from another process
 */
export function guestSource(problem: Problem, program: string): Readonly<Record<string, string>> {
  const { signature, types, source } = entryOf(problem);
  const { name, parameters } = signature;
  const taken = parameters.map(
    ({ isLent }, i) => `let argument${i} = call.${isLent ? 'lent' : 'argument'}();`,
  );
  const given = parameters.map(({ isLent }, i) => `argument${i}${isLent ? '.lend()' : ''}`);
  const back = parameters.map(({ isLent }, i) => (isLent ? `call.put_lent(argument${i});` : ''));
  const dispatch = `#[no_mangle] pub fn ${DISPATCH}(call: &mut ::passk_guest::Call) {
${taken.join(' ')}
let returned = super::${name}(${given.join(', ')});
call.put(&returned); ${back.join('')} }
${types.map((type) => typeCodec(type, source)).join('')}`;
  return {
    [PROGRAM_FILE]: `${withClosingBraces(program)}\n#[path = "${DISPATCH}.rs"] mod ${DISPATCH};\n`,
    [`${DISPATCH}.rs`]: dispatch,
  };
}
