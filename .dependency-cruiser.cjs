// The arrows of docs/architecture.md. Steps of the method do not import one another; what they share is in core, jsonl, workers,
// comparisons or languages.
const STEPS = ['problems', 'model', 'extractor', 'executor', 'scorer', 'store', 'report', 'gate', 'mutation'];

const only = (folder, allowed) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} may import ${allowed.join(', ')} and itself`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: [folder, ...allowed].map((name) => `^src/${name}/`) },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-is-pure',
      comment: 'no I/O and no clock in the domain',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { dependencyTypes: ['core'] },
    },
    only('core', []),
    only('jsonl', ['core']),
    only('workers', ['core']),
    only('comparisons', ['core']),
    only('languages', ['core', 'workers']),
    {
      name: 'a-language-knows-no-registry',
      comment: 'a language is listed by the registry, and so may use other languages and shared parts alone',
      severity: 'error',
      from: { path: '^src/languages/[^/]+/' },
      to: { path: '^src/languages/languages.ts$' },
    },
    {
      name: 'languages-are-described',
      comment: 'what a language is made of is asked of its description; the library alone gives out more',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(languages/|index.ts$)' },
      to: {
        path: '^src/languages/(python|javascript|typescript|compiled|interpreted|cpp|go|java|rust|perl|ruby|php|lua)/',
      },
    },
    ...STEPS.map((step) =>
      only(step, ['core', 'jsonl', 'languages', ...(step === 'executor' ? ['workers', 'comparisons'] : [])]),
    ),
    only('sampler', ['core', 'jsonl', 'languages', ...STEPS]),
    only('evaluator', ['core', 'jsonl', 'workers', 'comparisons', 'languages', ...STEPS]),
    only('runs', ['core', 'jsonl', 'workers', 'comparisons', 'languages', ...STEPS, 'sampler', 'evaluator']),
    {
      name: 'runs-are-below-index-cli-and-server',
      comment: 'a run is begun from outside: by a command, a request or a program',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(runs|cli|server)/|^src/(index|vitest).ts$' },
      to: { path: '^src/runs/' },
    },
    {
      name: 'runs-know-no-terminal',
      comment: 'no flags and no colours: options come in, events and values go out',
      severity: 'error',
      from: { path: '^src/runs/' },
      to: { path: '^yargs|node_modules/yargs|^src/report/terminal/' },
    },
    {
      name: 'index-is-below-cli-and-server',
      severity: 'error',
      from: { path: '^src/(index|vitest).ts$' },
      to: { path: '^src/(cli|server)/' },
    },
    {
      name: 'server-knows-no-command',
      severity: 'error',
      from: { path: '^src/server/' },
      to: { path: '^src/cli/' },
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
