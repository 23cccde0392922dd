/**
 * Options of tests that prove a claim about security. Elsewhere CI runs a test that fails once more, for the machine may have been too slow
 * for it; a program that has broken out, read its test or bought a pass once has done so, and a second run would hide it.
 */
export const ONCE = { retry: 0 } as const;
