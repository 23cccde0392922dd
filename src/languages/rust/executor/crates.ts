/** Crates that benchmarks use in prompts and tests, as far as they use them; sources of ours in sandbox/rust/crates. */
export const STAND_INS = ['rand', 'regex', 'md5'] as const;

/** The name, among what is prepared, of what the compiler calls for what processors have no instruction for. */
export const BUILTINS = 'compiler-builtins.rlib';
