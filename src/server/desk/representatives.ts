import type { Account } from "../sign-in/accounts.ts";

/** Who can act for an insured person by a power of attorney. Invented, as everybody is. */
export const representatives: readonly Account[] = [
  who("nele-de-backer", "Nele De Backer", "nl"),
  who("samir-haddad", "Samir Haddad", "fr"),
];

function who(id: string, name: string, language: Account["language"]): Account {
  return {
    ...{ id, name, language, role: "representative" },
    ...{ organisation: null, person: null, title: null, phone: null, email: `${id}@weerwerk.example` },
  };
}
