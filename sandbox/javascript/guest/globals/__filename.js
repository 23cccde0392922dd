/* Where the program would lie. */
(function makeFilename() {
  return '/program.js';
});
