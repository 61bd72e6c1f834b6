import { readFileSync } from "node:fs";
import { z } from "zod";
import { funds, type Organisation, partners, preventionServices, roles, services } from "../../access/roles.ts";
import { CannotStart } from "../cannot-start.ts";

const organisation = z.enum([...funds, ...services, ...partners, ...preventionServices, "riziv"]);
const claim = z.string().min(1);
const role = z
  .strictObject({
    /** Each claim named holds this value, or one of these; a claim that is a list holds one of its own. */
    when: z.record(claim, z.union([z.string(), z.array(z.string()).min(1)])).default({}),
    role: z.enum(roles),
    organisation: z
      .union([organisation, z.strictObject({ claim, values: z.record(z.string(), organisation) })])
      .optional(),
  })
  .refine((one) => ["insured-person", "representative"].includes(one.role) === (one.organisation === undefined), {
    message: "everyone but an insured person and a representative acts for an organisation",
  });

const schema = z.strictObject({
  /** Where the claims are: in the ID token, or at the provider's userinfo address. */
  from: z.enum(["id-token", "userinfo"]).default("id-token"),
  /** The claims that make up a name, in the order in which it is written. */
  name: z.array(claim).min(1).default(["name"]),
  language: claim.default("locale"),
  email: claim.default("email"),
  /** Of an insured person: by it they are found in the record. */
  nationalNumber: claim.optional(),
  /** The first that fits counts. Nobody has a role by default. */
  roles: z.array(role).min(1),
});

/** How a provider says who somebody is and what they may be here; see docs/operation.md. */
export type Claims = z.infer<typeof schema>;
export type Said = Readonly<Record<string, unknown>>;

/** @throws CannotStart when the file is not there or says what cannot be understood, with where. */
export function readClaims(path: string): Claims {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    throw new CannotStart(`OIDC_CLAIMS names a file that cannot be read: ${path}.`);
  }
  return claimsIn(text);
}

/** @throws CannotStart */
export function claimsIn(text: string): Claims {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    throw new CannotStart("OIDC_CLAIMS is not JSON.");
  }
  const read = schema.safeParse(said);
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `${path.join(".") || "it"}: ${message}`);
  throw new CannotStart(`OIDC_CLAIMS cannot be understood: ${faults.join("; ")}.`);
}

type Hat = { role: Claims["roles"][number]["role"]; organisation: Organisation | null };

/** In which role, for which organisation, the provider lets somebody come; undefined when in none. */
export function hatOf(claims: Claims, said: Said): Hat | undefined {
  for (const { when, role, organisation } of claims.roles) {
    if (!Object.entries(when).every(([name, wanted]) => holds(said[name], [wanted].flat()))) continue;
    if (organisation === undefined) return { role, organisation: null };
    if (typeof organisation === "string") return { role, organisation };
    const named = valuesOf(said[organisation.claim]).find((value) => Object.hasOwn(organisation.values, value));
    if (named !== undefined) return { role, organisation: organisation.values[named] ?? null };
  }
  return undefined;
}

const holds = (said: unknown, wanted: readonly string[]): boolean =>
  valuesOf(said).some((value) => wanted.includes(value));

const valuesOf = (said: unknown): string[] =>
  [said].flat().flatMap((value) => (["string", "number", "boolean"].includes(typeof value) ? [String(value)] : []));
