import pg from "pg";

/** Someone else acted on the same stream first: nothing was written, and the act may be decided again. */
export class ChangedMeanwhile extends Error {
  override name = "ChangedMeanwhile";
  readonly stream: string;
  readonly expected: number;
  /** The version that is there now, or a later one: a stream may grow at any moment. */
  readonly current: number;

  constructor(stream: string, expected: number, current: number) {
    super(`Stream ${stream} is no longer at version ${expected}.`);
    this.stream = stream;
    this.expected = expected;
    this.current = current;
  }
}

/** Did two writers write the same version? (PostgreSQL: unique_violation) */
export const isVersionConflict = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && error.code === "23505" && error.constraint === "event_pkey";
