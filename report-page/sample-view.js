/** One sample: why it got its verdict, its program, the difference to the canonical solution, answer and output. */
function sampleView(task, sample, samples) {
  const { output, completion } = sample;
  const original = samples.find(({ sampleIndex }) => sampleIndex === sample.duplicateOf);
  const evidence = sample.evidence ?? original?.evidence ?? {};
  const program = programOf(task, sample);
  const canonical = task.canonicalSolution === '' ? undefined : task.prompt + task.canonicalSolution;
  return element(
    'article',
    { 'aria-label': `Sample ${sample.sampleIndex}` },
    element(
      'h3',
      {},
      `Sample ${sample.sampleIndex} `,
      element('span', { class: `verdict ${sample.verdict}` }, sample.verdict),
    ),
    element('p', { class: 'fine' }, factsOf(sample).join(' · ')),
    evidenceView(evidence),
    program === null ? undefined : element('h4', {}, 'Program'),
    program === null ? undefined : programView(program, task.language),
    program === null || canonical === undefined
      ? undefined
      : disclosure(
          'Difference to the canonical solution (- canonical, + this)',
          differenceView(canonical, program),
        ),
    disclosure('The model’s answer as it came', codeBlock([inert(completion)])),
    output === undefined
      ? undefined
      : disclosure(`Output, ${output.bytes} bytes`, codeBlock([inert(output.head)])),
  );
}

/** What was run; null where no program was found in the answer. */
function programOf(task, { verbatim, completion, program }) {
  return verbatim ? task.prompt + completion : program;
}

function factsOf({ cpuMs, maxRssKiB, rule, repairs, duplicateOf }) {
  const facts = [];
  if (duplicateOf !== undefined) facts.push(`the same program as sample ${duplicateOf}`);
  if (cpuMs !== undefined) facts.push(`${cpuMs.toFixed(1)} ms of CPU time`);
  if (maxRssKiB !== undefined) facts.push(`${(maxRssKiB / 1024).toFixed(1)} MiB of memory`);
  if (rule !== undefined) facts.push(`found by rule ${inert(rule)}`);
  if (repairs?.length > 0) facts.push(`repaired: ${inert(repairs.join(', '))}`);
  return facts;
}

const EVIDENCE = [
  ['message', 'What happened'],
  ['exception', 'Exception'],
  ['programLine', 'Line of the program'],
  ['testText', 'Failing test'],
  ['lastCall', 'Last call'],
  ['lastResult', 'Its result'],
];

function evidenceView(evidence) {
  const known = EVIDENCE.filter(([field]) => evidence[field] !== undefined);
  if (known.length === 0) return undefined;
  return element(
    'dl',
    {},
    ...known.flatMap(([field, name]) => [
      element('dt', {}, name),
      element('dd', {}, element('code', {}, inert(String(evidence[field])))),
    ]),
  );
}
