import { type Actor, funds, type Organisation, preventionServices, type Role, services } from "../../access/roles.ts";
import type { Language } from "../../words/language.ts";
import type { Account } from "../sign-in/accounts.ts";
import { chanceOf } from "./chance.ts";
import { namesOf } from "./names.ts";

/** Everyone who works on the trajectories of a generated country. */
export type Staff = {
  accounts: readonly Account[];
  /** Who looks after a person: always the same one of those in this role. */
  one(role: Role, organisation: Organisation, person: number): Actor;
};

/** How many of each. Coordinators: some ninety were in service on 16 October 2025 (CRIV plen. 56-68). */
const posts: readonly (readonly [Role, readonly Organisation[], number, string?])[] = [
  ["coordinator", funds, 13],
  ["advising-physician", funds, 6, "dr."],
  ["team-member", funds, 4],
  ["mediator", services, 10],
  ["occupational-physician", preventionServices, 8, "dr."],
  ["riziv-officer", ["riziv"], 6],
  ["council-secretary", ["riziv"], 2],
  ["council-member", ["riziv"], 6],
];

export function staffOf(seed: number): Staff {
  const chance = chanceOf(`${seed}/staff`);
  const accounts = posts.flatMap(([role, organisations, count, title = null]) =>
    organisations.flatMap((organisation) =>
      Array.from({ length: count }, (_, index): Account => {
        const language: Language = chance.weighed({ nl: 57, fr: 41, de: 2 });
        return {
          id: `${role}-${organisation}-${index + 1}`,
          name: `${chance.pick(namesOf[language].given)} ${chance.pick(namesOf[language].family)}`,
          role,
          organisation,
          person: null,
          language,
          title,
          phone: null,
          email: null,
        };
      }),
    ),
  );
  const by = Map.groupBy(accounts, ({ role, organisation }) => `${role} ${organisation}`);
  return {
    accounts,
    one(role, organisation, person) {
      const there = by.get(`${role} ${organisation}`) ?? [];
      const account = there[person % there.length];
      if (!account) throw new Error(`Nobody works as ${role} for ${organisation}.`);
      return { id: account.id, role, organisation, person: null };
    },
  };
}
