const overview = document.getElementById('overview');
const detail = document.getElementById('task');
const taskIds = [...document.querySelectorAll('#grid a')].map((link) =>
  new URLSearchParams(link.hash.slice(1)).get('task'),
);

/** Shows what the address names: all, a task, or one of its samples. */
async function route() {
  const asked = location.hash;
  const address = new URLSearchParams(asked.slice(1));
  const taskId = address.get('task');
  const index = taskIds.indexOf(taskId);
  const wasOpen = detail.dataset.task;
  overview.hidden = index >= 0;
  detail.hidden = index < 0;
  if (index < 0) {
    delete detail.dataset.task;
    document.querySelector(`#grid a[data-task="${taskIds.indexOf(wasOpen)}"]`)?.focus();
    return;
  }
  const list = document.activeElement?.closest('ol')?.getAttribute('aria-label');
  const task = await readTask(index);
  if (location.hash !== asked) return; // another click came while the block was opened
  detail.replaceChildren(
    ...taskView(task, address, { previous: taskIds[index - 1], next: taskIds[index + 1] }),
  );
  detail.dataset.task = taskId;
  if (wasOpen === taskId) refocus(list);
  else detail.querySelector('h2').focus();
}

/** Keeps the place of somebody who goes through a list of samples. */
function refocus(label) {
  const lists = [...detail.querySelectorAll('ol[aria-label]')];
  const list = lists.find((each) => each.getAttribute('aria-label') === label) ?? detail;
  list.querySelector('[aria-current]')?.focus({ preventScroll: true });
}

addEventListener('hashchange', route);
startTaskList();
route();
