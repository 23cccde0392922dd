/** Sorts and filters the cells of the task grid by the controls above it. */
function startTaskList() {
  const form = document.getElementById('filter');
  const grid = document.getElementById('grid');
  const cells = [...grid.children];
  const value = (id) => document.getElementById(id)?.value ?? '';
  const rate = (cell) => Number(cell.dataset.rate);
  const orders = {
    suite: cells,
    hardest: [...cells].sort((a, b) => rate(a) - rate(b)),
    easiest: [...cells].sort((a, b) => rate(b) - rate(a)),
  };

  const update = () => {
    const text = value('find').toLowerCase();
    const [verdict, tag, change] = [value('by-verdict'), value('by-tag'), value('by-change')];
    let shown = 0;
    for (const cell of cells) {
      cell.hidden =
        !cell.textContent.toLowerCase().includes(text) && !cell.firstChild.title.toLowerCase().includes(text);
      if (verdict !== '' && !cell.dataset.verdicts.split(' ').includes(verdict)) cell.hidden = true;
      if (change !== '' && !cell.dataset.changes.split(' ').includes(change)) cell.hidden = true;
      if (tag !== '' && !JSON.parse(cell.dataset.tags).includes(tag)) cell.hidden = true;
      if (!cell.hidden) shown += 1;
    }
    grid.append(...orders[value('order')]);
    document.getElementById('shown').textContent = `${shown} of ${cells.length} tasks`;
  };
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  update();
}
