/** What a compiler made. */
export interface Artifact {
  /** Of everything that it was made from. */
  readonly key: string;
  readonly bytes: Buffer;
}
