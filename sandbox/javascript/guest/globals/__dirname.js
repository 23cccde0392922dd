/* Where the program would lie. */
(function makeDirname() {
  return '/';
});
