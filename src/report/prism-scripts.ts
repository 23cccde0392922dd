/** Prism and the languages that we colour, as modules: each adds its own to the one before, so the order matters. */
export const PRISM_SCRIPTS = ['core', 'clike', 'javascript', 'typescript', 'python'].map(
  (name) => `prismjs/components/prism-${name}.min.js`,
);
