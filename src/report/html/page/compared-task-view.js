/** The runs of the page by their letters, as the overview lists them. */
const sides = [...document.querySelectorAll('[data-letter]')].map(({ dataset }) => dataset);

/** A task in every run: what was asked, then each run's samples side by side, one of each opened. */
function taskView(task, address, neighbours) {
  const chosen = task.runs.map(({ samples }, i) => {
    const letter = sides[i].letter;
    const index = address.has(letter) ? Number(address.get(letter)) : undefined;
    return samples.find(({ sampleIndex }) => sampleIndex === index) ?? firstToLookAt(samples);
  });
  return [
    ...taskHead(task, neighbours),
    ...(task.prompt === undefined ? [] : taskTexts(task)),
    element('div', { class: 'sides' }, ...task.runs.map((run, i) => sideView(task, run, i, chosen))),
    ...betweenSides(task, chosen),
  ];
}

function sideView(task, run, i, chosen) {
  const { letter, label } = sides[i];
  const head = element(
    'h3',
    {},
    element('span', { class: `letter side-${i % 6}` }, letter),
    ` ${inert(label)}`,
  );
  const passed = run.n === 0 ? 'No sample.' : `${run.passed} of ${run.n} samples passed.`;
  if (run.samples.length === 0)
    return element(
      'section',
      {},
      head,
      element('p', {}, passed),
      element('p', { class: 'fine' }, 'Counts only.'),
    );
  const address = (sampleIndex) =>
    addressOf(task.taskId) +
    chosen
      .map((sample, other) => [sides[other].letter, other === i ? sampleIndex : sample?.sampleIndex])
      .filter(([, index]) => index !== undefined)
      .map(([side, index]) => `&${side}=${index}`)
      .join('');
  return element(
    'section',
    {},
    head,
    element('p', {}, passed),
    ...sampleList(run, chosen[i], address, `Samples of ${letter}`),
    sampleView(task, chosen[i], run.samples),
  );
}

/** What differs between the opened sample of the first run and that of each other. */
function betweenSides(task, [first, ...others]) {
  const before = first && programOf(task, first);
  return others
    .map((sample, i) => {
      const after = sample && programOf(task, sample);
      if (before == null || after == null) return undefined;
      const [from, to] = [sides[0].letter, sides[i + 1].letter];
      return disclosure(
        `Difference between the programs (- ${from} ${first.sampleIndex}, + ${to} ${sample.sampleIndex})`,
        differenceView(before, after),
      );
    })
    .filter(Boolean);
}
