import { IDENTIFIER } from '../../languages/identifier.ts';

/** What may be the name of a function in any of the languages. */
export const FUNCTION_NAME = new RegExp(`^${IDENTIFIER}$`, 'u');
