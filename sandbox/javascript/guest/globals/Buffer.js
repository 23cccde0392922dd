/* Node's Buffer, as browsers have it. */
(function makeBuffer({ load }) {
  return load('buffer').Buffer;
});
