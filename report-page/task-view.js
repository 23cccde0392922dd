/** The data block of a task; compressed blocks are opened when they are asked for. */
async function readTask(index) {
  const block = document.getElementById(`data-${index}`);
  if (block.type === 'application/json') return JSON.parse(block.textContent);
  const bytes = Uint8Array.from(atob(block.textContent), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return JSON.parse(await new Response(stream).text());
}

/** A task: its prompt, test and solution, its samples by verdict, and one of them. */
function taskView(task, sampleIndex, { previous, next }) {
  const chosen =
    task.samples.find((sample) => sample.sampleIndex === sampleIndex) ?? firstToLookAt(task.samples);
  const passed = task.samples.filter(({ verdict }) => verdict === 'passed').length;
  return [
    element(
      'nav',
      { 'aria-label': 'Tasks' },
      element('a', { href: '#', rel: 'up' }, '← all tasks'),
      previous && element('a', { href: addressOf(previous), rel: 'prev' }, '‹ previous'),
      next && element('a', { href: addressOf(next), rel: 'next' }, 'next ›'),
    ),
    element('h2', { tabindex: '-1' }, inert(task.taskId)),
    element('p', {}, `${passed} of ${task.samples.length} samples passed.`),
    programView(task.prompt, task.language),
    disclosure('Canonical solution', programView(task.canonicalSolution, task.language)),
    disclosure('Test', programView(task.test, task.language)),
    sampleList(task, chosen),
    chosen && sampleView(task, chosen),
  ].filter(Boolean);
}

/** A failure tells more than a pass. */
function firstToLookAt(samples) {
  return samples.find(({ verdict }) => verdict !== 'passed') ?? samples[0];
}

function sampleList(task, chosen) {
  const links = task.samples.map((sample) =>
    element(
      'li',
      {},
      element(
        'a',
        {
          href: addressOf(task.taskId, sample.sampleIndex),
          class: `sample ${sample.verdict}`,
          title: sample.verdict,
          'aria-current': sample === chosen && 'true',
          'aria-label': `Sample ${sample.sampleIndex}: ${sample.verdict}`,
        },
        `${sample.sampleIndex} ${sample.verdict === 'passed' ? '✓' : '✗'}`,
      ),
    ),
  );
  return element('ol', { class: 'samples', 'aria-label': 'Samples' }, ...links);
}
