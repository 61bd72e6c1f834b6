import { type Actor, type Fund, funds, type Role } from "./roles.ts";

/** Who sends letters: a fund, or RIZIV for the Higher Commission. */
export type SenderOfLetters = Fund | "riziv";

const clerks: Readonly<Record<"fund" | "riziv", readonly Role[]>> = {
  fund: ["coordinator", "team-member", "advising-physician"],
  riziv: ["council-secretary", "riziv-officer"],
};

/**
 * Whose letters somebody sends, and reads in the register of sending: those of their own house and of no other, also
 * where they follow the person for something else.
 */
export function sendsLettersOf({
  role,
  organisation,
}: Pick<Actor, "role" | "organisation">): SenderOfLetters | undefined {
  if (organisation === "riziv") return clerks.riziv.includes(role) ? "riziv" : undefined;
  return clerks.fund.includes(role) ? funds.find((fund) => fund === organisation) : undefined;
}
