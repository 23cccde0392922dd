/** A task: its prompt, test and solution, its samples by verdict, and one of them. */
function taskView(task, address, neighbours) {
  const sampleIndex = address.has('sample') ? Number(address.get('sample')) : undefined;
  const chosen =
    task.samples.find((sample) => sample.sampleIndex === sampleIndex) ?? firstToLookAt(task.samples);
  return [
    ...taskHead(task, neighbours),
    element('p', {}, `${task.passed} of ${task.n} samples passed.`),
    ...taskTexts(task),
    ...sampleList(task, chosen, (index) => addressOf(task.taskId, index)),
    chosen && sampleView(task, chosen, task.samples),
  ].filter(Boolean);
}
