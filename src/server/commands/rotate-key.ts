import { existsSync } from "node:fs";
import { link, rename } from "node:fs/promises";
import { join } from "node:path";
import { keptSecret } from "../record/kept-secret.ts";
import { masterKey, newMasterKey } from "../record/keys.ts";
import { openAsOwner } from "../record/open-record.ts";
import { finishRotation, rotateMasterKey } from "../record/rotate-keys.ts";
import { command, WrongUse } from "./command.ts";
import { withRecord } from "./with-record.ts";

export const rotateKeyCommand = command({
  summary: "Wraps the keys of all persons by a new master key, while everything goes on.",
  usage: "[--finish]",
  details: [
    "",
    "The new key comes from WEERWERK_NEW_MASTER_KEY; without it one is made, in the file that takes the place of the old.",
    "May be broken off and begun again. Processes that hold the old key go on working; give them the new one in your time.",
    "  --finish   afterwards, when none holds the old key any more: from then on the old key opens nothing here.",
    "Keep the old key as long as you keep backups from before.",
  ],
  options: { finish: { type: "boolean" } },
  run: ({ values: { finish }, terminal }) =>
    withRecord(async ({ db, keys, config, addresses }) => {
      if (finish) {
        const owner = openAsOwner(addresses);
        await finishRotation(owner)
          .catch(needsOwner)
          .finally(() => owner.destroy());
        await terminal.write("only the newest master key opens this record now");
        return 0;
      }
      const given = process.env.WEERWERK_NEW_MASTER_KEY;
      if (!given && process.env.WEERWERK_MASTER_KEY)
        throw new WrongUse(
          "WEERWERK_NEW_MASTER_KEY is not set, and the old key is not in a file that it could replace.",
        );
      const file = join(config.dataFolder, "keys", "master.key");
      const next = masterKey(given ?? (await keptSecret(`${file}.new`, newMasterKey)));
      const wrapped = await rotateMasterKey(db, keys, next);
      if (!given) await replace(file);
      await terminal.write(`${wrapped} keys wrapped by the new master key`);
      terminal.say(
        given
          ? "Give it to each process as WEERWERK_MASTER_KEY, and then run `weerwerk rotate-key --finish`."
          : `It is in ${file} now. Start Weerwerk again in your time, and then run \`weerwerk rotate-key --finish\`.`,
      );
      return 0;
    }),
});

/** The bridge from the old key to the new is taken away by who owns the tables alone. */
function needsOwner(fault: unknown): never {
  if (!(fault instanceof Error && "code" in fault && fault.code === "42501")) throw fault;
  throw new WrongUse("the login of DATABASE_URL may not do this: DATABASE_OWNER_URL must name who owns the tables.");
}

/** The old key stays beside the new one, for backups from before; at no moment is there none. */
async function replace(file: string): Promise<void> {
  const old = `${file}.until-${new Date().toISOString().replaceAll(/[:.]/g, "-")}`;
  if (existsSync(file)) await link(file, old);
  await rename(`${file}.new`, file);
}
