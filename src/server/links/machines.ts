import { createHash, randomBytes } from "node:crypto";
import { type Kysely, sql, type Transaction } from "kysely";
import type { Organisation, Role } from "../../access/roles.ts";
import type { Database } from "../record/database.ts";
import { begin, machineMinutes } from "../sign-in/signed-in.ts";
import { endPlaces } from "../sign-in/signed-out.ts";
import "./tables.ts";

type Db = Kysely<Database>;

/** In which roles a program can come: nobody is ill by program, and none lets other programs in. */
export type MachineRole = Exclude<Role, "insured-person" | "representative" | "administrator">;
export type NewMachine = {
  name: string;
  role: MachineRole;
  organisation: Organisation;
  scopes: readonly string[];
};
export type Machine = NewMachine & { id: string; createdAt: Date; revokedAt: Date | null };

/** After a new secret the one before it goes on for this long, so that the program can be given the new one meanwhile. */
const overlapHours = 24;

/** Lets a program in. The secret is kept nowhere: who loses it asks for another. */
export async function addMachine(db: Db, machine: NewMachine, by: string, now: Date) {
  const id = `program-${randomBytes(9).toString("base64url").replaceAll(/[-_]/g, "0").toLowerCase()}`;
  const secret = await db.transaction().execute(async (trx) => {
    const { name, role, organisation } = machine;
    await trx
      .insertInto("account")
      .values({
        id,
        name,
        role,
        organisation,
        person_id: null,
        language: "en",
        title: null,
        phone: null,
        email: null,
        is_machine: true,
      })
      .execute();
    await trx
      .insertInto("machine_client")
      .values({ id, scopes: [...machine.scopes], created_at: now, created_by: by, revoked_at: null })
      .execute();
    return newSecret(trx, id, now);
  });
  return { id, secret };
}

/** Another secret; undefined when there is no such program any more. */
export const renewSecret = (db: Db, id: string, now: Date): Promise<string | undefined> =>
  db.transaction().execute(async (trx) => {
    const machine = await standing(trx, id).forUpdate().executeTakeFirst();
    if (!machine) return undefined;
    await trx
      .updateTable("machine_secret")
      .set({ ends_at: new Date(now.getTime() + overlapHours * 3_600_000) })
      .where("client", "=", id)
      .where("ends_at", "is", null)
      .execute();
    return newSecret(trx, id, now);
  });

/** Ends a program and all its tokens, now. What it did stays on record under its name. */
export async function revokeMachine(db: Db, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("machine_client")
    .set({ revoked_at: now })
    .where("id", "=", id)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  await db.deleteFrom("machine_secret").where("client", "=", id).execute();
  await endPlaces(db, id, now);
  return numUpdatedRows === 1n;
}

/** Every program that was let in, in the order in which they were. @param page some, after a place */
export async function machines(
  db: Db,
  page?: { size: number; after: { createdAt: string; id: string } | undefined },
): Promise<Machine[]> {
  const after = page?.after;
  const rows = await db
    .selectFrom("machine_client as m")
    .innerJoin("account as a", "a.id", "m.id")
    .select(["m.id", "a.name", "a.role", "a.organisation", "m.scopes", "m.created_at", "m.revoked_at"])
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(m.created_at, m.id) > (${after?.createdAt}::timestamptz, ${after?.id}::text)`),
    )
    .orderBy("m.created_at")
    .orderBy("m.id")
    .$if(page !== undefined, (query) => query.limit(page?.size ?? 0))
    .execute();
  return rows.map(({ created_at, revoked_at, ...row }) => ({
    ...row,
    role: row.role as MachineRole,
    organisation: row.organisation as Organisation,
    createdAt: created_at,
    revokedAt: revoked_at,
  }));
}

export type Granted = { token: string; seconds: number; scopes: readonly string[] };

/**
 * A token for a program that shows its secret (RFC 6749, 4.4): for the scopes it asks for, or for all that it has.
 *
 * @returns why not: one answer for an unknown program, an ended one and a wrong secret
 */
export async function grant(
  db: Db,
  { id, secret, scopes }: { id: string; secret: string; scopes: readonly string[] | undefined },
  now: Date,
): Promise<Granted | "invalid_client" | "invalid_scope"> {
  const machine = await standing(db, id)
    .innerJoin("machine_secret as s", "s.client", "machine_client.id")
    .where("s.secret_hash", "=", hashOf(secret))
    .where((either) => either.or([either("s.ends_at", "is", null), either("s.ends_at", ">", now)]))
    .executeTakeFirst();
  if (!machine) return "invalid_client";
  const granted = scopes ?? machine.scopes;
  if (!granted.every((scope) => machine.scopes.includes(scope))) return "invalid_scope";
  return {
    token: await begin(db, id, "machine", now, { scopes: granted }),
    seconds: machineMinutes * 60,
    scopes: granted,
  };
}

const standing = (db: Db, id: string) =>
  db
    .selectFrom("machine_client")
    .select(["machine_client.id", "machine_client.scopes"])
    .where("machine_client.id", "=", id)
    .where("machine_client.revoked_at", "is", null);

async function newSecret(trx: Transaction<Database>, client: string, now: Date): Promise<string> {
  const secret = randomBytes(32).toString("base64url");
  await trx
    .insertInto("machine_secret")
    .values({ secret_hash: hashOf(secret), client, created_at: now, ends_at: null })
    .execute();
  return secret;
}

const hashOf = (secret: string): Buffer => createHash("sha256").update(secret).digest();
