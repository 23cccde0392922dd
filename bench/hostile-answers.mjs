import { extractAnswer } from '../dist/index.js';

const base = {
  taskId: 'hostile',
  canonicalSolution: '',
  tests: { kind: 'function', entryPoint: 'f', test: '' },
};
const PROBLEMS = [
  { ...base, language: 'python', prompt: 'def f(x):\n    """Doubles x."""\n' },
  { ...base, language: 'javascript', prompt: 'const f = (x) => {\n' },
  { ...base, language: 'typescript', prompt: 'function f(x: number): number {\n' },
];

/** What nests, chains or repeats without end; each once made some parser or pattern slow. */
const UNITS = [
  '(', '[', '{', '([{', ')]}', '<any>(', '<T>', 'f<', 'a<b>(', 'a?b:', '=>', 'x=>', 'async x=>', '(x)=>', '- ', '+-', '!', 'not ',
  '1+', 'a*', 'a**', 'a.b.', 'a,', 'a=', 'a&&', 'a if b else ', 'lambda f:', '`${', '`', 'f"{', "f'{f\"{", 'f"""{', '"""\n', "'''", '"',
  'yield ', 'await ', 'if x:\n ', 'if(x)', 'else ', 'for(;;)', 'def f(x:\n', 'def f(x):\n    return x\n', 'class A:\n  ',
  'export {\n', 'type A=', 'a as ', '@f\n', 'from a import b\n', '/', '/*', '//', '#', '\\', '\\n', ' ', '\t', '\n', '\r', '\f', '\xa0',
  '```py\n', '```\n', '```', '~~~~', '<think>', '</think>', '<code>', '<pre>\n', '&lt;', '>>> ', '> ', '1 ', '1.', '+', '-', '**', '%', '🤖', '\ud800', '<|', '[INST]',
  'for a,', 'as (a,', 'case ', 'const f = 1;', 'function f(x){', 'return ', 'f(', 'f;', 'f=f;',
]; // biome-ignore format: a list of words

const FRAMES = {
  alone: (text) => text,
  'in the body': (text) => `    return ${text}`,
  fenced: (text) => `\`\`\`\n${text}\n\`\`\`\n`,
  'after a name': (text) => `Sure! f is\ndef f(x):\n    return ${text}`,
  'as a program': (text) => `const f = ${text}`,
  'eight blocks': (text) => `\`\`\`\nf = ${text.slice(0, text.length / 8)}\n\`\`\`\n`.repeat(8),
};

/** CPU of the answers that cost the most, for each length. */
export function hostileCosts() {
  for (const problem of PROBLEMS) extractAnswer(problem, 'Sure.\n```\nf = (x) => x\n```');
  for (const kibibytes of [32]) {
    const costs = [];
    for (const problem of PROBLEMS)
      for (const unit of UNITS)
        for (const [frame, put] of Object.entries(FRAMES)) {
          const length = kibibytes * 1024;
          const answer = put(unit.repeat(Math.ceil(length / unit.length)).slice(0, length));
          const before = process.cpuUsage();
          const { rule } = extractAnswer(problem, answer);
          const { user, system } = process.cpuUsage(before);
          costs.push({ ms: (user + system) / 1000, unit, frame, language: problem.language, rule });
        }
    costs.sort((a, b) => b.ms - a.ms);
    const [worst] = costs;
    const mean = costs.reduce((sum, { ms }) => sum + ms, 0) / costs.length;
    console.log(
      `hostile, ${kibibytes} KiB: ${costs.length} answers, mean ${mean.toFixed(1)} ms, worst ${worst.ms.toFixed(0)} ms of CPU`,
    );
    for (const { ms, unit, frame, language, rule } of costs.slice(0, 5))
      console.log(`  ${ms.toFixed(0)} ms ${JSON.stringify(unit)} ${frame}, ${language}: ${rule}`);
  }
}
