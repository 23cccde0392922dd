/*
 * Only in a report that `passk view` serves. New results come by themselves while nobody reads a task or uses the filter;
 * else a button offers them.
 */
(() => {
  const POLL_MS = 2000;
  const line = document.getElementById('live');
  const [text, button] = line.children;
  const isBusy = () =>
    location.hash.length > 1 ||
    document.getElementById('find')?.value !== '' ||
    document.activeElement?.closest('form') != null;

  const poll = async () => {
    try {
      const answer = await fetch('state', { cache: 'no-store' });
      if (!answer.ok) throw new Error();
      const { version } = await answer.json();
      if (version !== line.dataset.version) {
        if (!isBusy()) {
          location.reload();
          return;
        }
        button.hidden = false;
      }
    } catch {
      text.textContent = '`passk view` has ended; this is what it showed last.';
      button.hidden = true;
      return;
    }
    setTimeout(poll, POLL_MS);
  };

  button.addEventListener('click', () => location.reload());
  setTimeout(poll, POLL_MS);
})();
