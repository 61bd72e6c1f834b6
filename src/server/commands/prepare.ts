import { openGiven } from "../postgres/server-of-yours.ts";
import { openRecord } from "../record/open-record.ts";
import { command, WrongUse } from "./command.ts";

export const prepareCommand = command({
  summary:
    "Makes the tables of a server of yours, or brings them up to date, as their owner; processes then need no owner.",
  usage: "",
  details: [
    "",
    "DATABASE_URL names the login that door and jobs have, DATABASE_OWNER_URL who owns the tables. Needs no keys.",
    "Once before the first start and at each upgrade, where no process is given DATABASE_OWNER_URL.",
  ],
  options: {},
  async run({ terminal }) {
    const { DATABASE_URL: url, DATABASE_OWNER_URL: owner } = process.env;
    if (!url || !owner) throw new WrongUse("DATABASE_URL and DATABASE_OWNER_URL must both be set.");
    await (await openRecord(await openGiven(url, owner))).close();
    await terminal.write("The tables are as this version needs them.");
    return 0;
  },
});
