// For the mouse alone: the grid below holds the same links for everybody.
for (const dot of document.querySelectorAll('.differences .dot'))
  dot.addEventListener('click', () => {
    location.hash = addressOf(dot.dataset.task);
  });
