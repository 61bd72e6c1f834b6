import { openEmbedded, type Postgres } from "./embedded.ts";
import { openGiven } from "./server-of-yours.ts";

/**
 * The one database: the server of DATABASE_URL when there is one, else our own in the data folder.
 * Throws CannotStart, with one sentence to show. Whoever opens it calls `stop`, also on SIGINT and SIGTERM.
 */
export const openPostgres = (where: { dataFolder: string; databaseUrl?: string | undefined }): Promise<Postgres> =>
  where.databaseUrl === undefined ? openEmbedded(where.dataFolder) : openGiven(where.databaseUrl);
