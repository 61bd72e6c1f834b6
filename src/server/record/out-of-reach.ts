import pg from "pg";

/**
 * Whether an error means that the record cannot be read or written at this moment, through no fault of what was asked: the
 * server is gone, starting, stopping or full, its disk too, or it only reads. Codes: PostgreSQL, appendix A.
 */
export function isOutOfReach(error: unknown): boolean {
  if (error instanceof pg.DatabaseError) return codes.test(error.code ?? "");
  if (!(error instanceof Error)) return false;
  const { code } = error as NodeJS.ErrnoException;
  return (code !== undefined && network.includes(code)) || driver.some((text) => error.message.includes(text));
}

/** Connection, resources (53100 is a full disk), operator (57P01 to 57P03), disk, a transaction that may only read. */
const codes = /^(08\w{3}|53\w{3}|57P0[1-5]|58030|25006)$/;
const network = ["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "EHOSTUNREACH", "ENOTFOUND"];
/** The driver has no codes for what happens to its connections. */
const driver = [
  "Connection terminated",
  "timeout exceeded when trying to connect",
  "Client has encountered a connection error",
];
