import pg from "pg";

/**
 * Whether an error means that something was asked or sent which no text in the database can be: with a NUL in it, which
 * nobody types. Wherever it stood, nothing was found or written by it. Codes: PostgreSQL, appendix A.
 */
export const isNeverText = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && (error.code === "22021" || error.code === "22P05");
