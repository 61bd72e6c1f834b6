import { openEmbedded, type Postgres } from "./embedded.ts";
import { openGiven } from "./server-of-yours.ts";

type Where = { dataFolder: string; databaseUrl?: string | undefined; databaseOwnerUrl?: string | undefined };

/**
 * The one database: the server of DATABASE_URL when there is one, else our own in the data folder.
 * `beside`: for a command, which may work beside a Weerwerk that runs. Throws CannotStart, with one sentence to show. Whoever opens it calls `stop`, also on SIGINT and SIGTERM.
 */
export const openPostgres = (where: Where, how?: { beside: boolean }): Promise<Postgres> =>
  where.databaseUrl === undefined
    ? openEmbedded(where.dataFolder, how)
    : openGiven(where.databaseUrl, where.databaseOwnerUrl);
