/** The data block of a task; compressed blocks are opened when they are asked for. */
async function readTask(index) {
  const block = document.getElementById(`data-${index}`);
  if (block.type === 'application/json') return JSON.parse(block.textContent);
  const bytes = Uint8Array.from(atob(block.textContent), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return JSON.parse(await new Response(stream).text());
}

/** Links to the tasks beside this one, and its name. */
function taskHead(task, { previous, next }) {
  return [
    element(
      'nav',
      { 'aria-label': 'Tasks' },
      element('a', { href: '#', rel: 'up' }, '← all tasks'),
      previous && element('a', { href: addressOf(previous), rel: 'prev' }, '‹ previous'),
      next && element('a', { href: addressOf(next), rel: 'next' }, 'next ›'),
    ),
    element('h2', { tabindex: '-1' }, inert(task.taskId)),
    task.defect && element('p', { class: 'defect-text' }, inert(task.defect)),
  ].filter(Boolean);
}

/** What was asked, and what decides. */
function taskTexts(task) {
  return [
    programView(task.prompt, task.language),
    task.canonicalSolution === ''
      ? undefined
      : disclosure('Canonical solution', programView(task.canonicalSolution, task.language)),
    disclosure('Test', programView(task.test, task.language)),
  ].filter(Boolean);
}

/** A failure tells more than a pass. */
function firstToLookAt(samples) {
  return samples.find(({ verdict }) => verdict !== 'passed') ?? samples[0];
}

/** Links to samples, each with its verdict, by their addresses. */
function sampleList({ samples, n }, chosen, addressOfSample, label = 'Samples') {
  const links = samples.map((sample) =>
    element(
      'li',
      {},
      element(
        'a',
        {
          href: addressOfSample(sample.sampleIndex),
          class: `sample ${sample.verdict}`,
          title: sample.verdict,
          'aria-current': sample === chosen && 'true',
          'aria-label': `Sample ${sample.sampleIndex}: ${sample.verdict}`,
        },
        `${sample.sampleIndex} ${sample.verdict === 'passed' ? '✓' : '✗'}`,
      ),
    ),
  );
  const list = element('ol', { class: 'samples', 'aria-label': label }, ...links);
  if (samples.length >= n) return [list];
  const rest = `The first ${samples.length} of ${n} are in this file; the others are in the run directory.`;
  return [list, element('p', { class: 'fine' }, rest)];
}
