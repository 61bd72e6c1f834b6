import type { Transaction } from "kysely";
import type { Actor } from "../../access/roles.ts";
import type { Obstacle } from "../../trajectory/obstacles.ts";
import type { Database } from "../record/database.ts";
import { byId } from "../sign-in/accounts.ts";

/** A mediator that is named must be one of the organisation that names them. */
export async function strangeReference(
  trx: Transaction<Database>,
  actor: Actor,
  input: object,
): Promise<Obstacle | undefined> {
  const { mediator } = input as { mediator?: string };
  if (mediator === undefined) return undefined;
  const account = await byId(trx, mediator);
  const ours = account?.role === "mediator" && account.organisation === actor.organisation;
  return ours ? undefined : "mediator-of-another-service";
}
