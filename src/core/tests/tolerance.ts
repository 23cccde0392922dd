/** Two numbers are equal within either of the two. */
export interface Tolerance {
  /** @default 1e-6 */
  readonly absolute?: number;
  /** Of the expected value. @default 1e-6 */
  readonly relative?: number;
}
