/** What the programs of a run may do besides computing; nothing by default. */
export interface Grants {
  /** Size in MiB of a directory that each program may write to, empty at its start and gone at its end. @default none */
  readonly scratchMiB?: number;
  /** The host's network: TCP and UDP to whatever the host can reach, itself included. @default false */
  readonly network?: boolean;
}
