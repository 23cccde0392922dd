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
    element(
      'p',
      { class: 'fine' },
      factsOf({ ...sample, cases: original?.cases ?? sample.cases }).join(' · '),
    ),
    evidenceView(evidence, program),
    program === null ? undefined : element('h4', {}, 'Program'),
    program === null ? undefined : programView(program, task.language, evidence.programLine),
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

function factsOf({ cases, cpuMs, maxRssKiB, rule, repairs, duplicateOf }) {
  const facts = [];
  if (cases !== undefined) facts.push(cases);
  if (duplicateOf !== undefined) facts.push(`the same program as sample ${duplicateOf}`);
  if (cpuMs !== undefined) facts.push(`${cpuMs.toFixed(1)} ms of CPU time`);
  if (maxRssKiB !== undefined) facts.push(`${(maxRssKiB / 1024).toFixed(1)} MiB of memory`);
  if (rule !== undefined) facts.push(`found by rule ${inert(rule)}`);
  if (repairs?.length > 0) facts.push(`repaired: ${inert(repairs.join(', '))}`);
  return facts;
}

/** Why a sample got its verdict: what the judge saw, the failing assertion, what it called, got and expected. */
function evidenceView(evidence, program) {
  const { message, exception, programLine, testText, testLine, lastCall, lastResult, expected } = evidence;
  const programText = program?.split(/\r\n?|\n/)[programLine - 1]?.trim();
  const rows = [
    ['What happened', message],
    ['Exception', message?.startsWith(exception) ? undefined : exception],
    ['Line of the program', atLine(programLine, programText)],
    ['Failing test', atLine(testLine, testText)],
    ['Call', lastCall],
    ['Got', lastResult],
    ['Expected', expected],
  ].filter(([, text]) => text !== undefined && text !== '');
  if (rows.length === 0) return undefined;
  return element(
    'dl',
    {},
    ...rows.flatMap(([name, text]) => [
      element('dt', {}, name),
      element('dd', {}, element('code', {}, inert(text))),
    ]),
  );
}

/** "20: return x[0]" */
function atLine(line, text) {
  if (line === undefined) return text;
  return text === undefined ? String(line) : `${line}: ${text}`;
}
