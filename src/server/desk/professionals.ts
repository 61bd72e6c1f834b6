import type { Organisation, Role } from "../../access/roles.ts";
import type { Language } from "../../words/language.ts";
import type { Account } from "../sign-in/accounts.ts";

/** The named people who work on trajectories. All invented; `.example` addresses exist nowhere. */
export const professionals: readonly Account[] = [
  who("An Peeters", "coordinator", "100", "nl"),
  who("Karim Benali", "coordinator", "100", "fr"),
  who("Luc Martin", "coordinator", "300", "fr"),
  who("Hilde Jacobs", "coordinator", "300", "nl"),
  who("Eva Schmitz", "coordinator", "500", "de"),
  who("Marie Lambert", "advising-physician", "100", "fr", "dr."),
  who("Paul Claes", "advising-physician", "300", "nl", "dr."),
  who("Ingrid Weber", "advising-physician", "500", "de", "dr."),
  who("Lotte Willems", "team-member", "100", "nl"),
  who("Hugo Lefebvre", "team-member", "300", "fr"),
  who("Tom Wouters", "occupational-physician", "prevention-north", "nl", "dr."),
  who("Claire Dupont", "occupational-physician", "prevention-south", "fr", "dr."),
  who("Sofie Maes", "mediator", "vdab", "nl"),
  who("Wim Aerts", "mediator", "vdab", "nl"),
  who("Julien Lejeune", "mediator", "forem", "fr"),
  who("Nadia El Amrani", "mediator", "actiris", "fr"),
  who("Karl Heinen", "mediator", "adg", "de"),
  who("Bart Goossens", "riziv-officer", "riziv", "nl"),
  who("Anne Fontaine", "riziv-officer", "riziv", "fr"),
  who("Griet Michiels", "council-secretary", "riziv", "nl"),
  who("Joris Van Acker", "council-member", "riziv", "nl", "dr."),
  who("Isabelle Renard", "council-member", "riziv", "fr", "dr."),
  who("Mieke Vanhoutte", "council-member", "riziv", "nl"),
  who("Thierry Delvaux", "council-member", "riziv", "fr"),
  who("Ursula Hansen", "council-member", "riziv", "de", "dr."),
  who("Simon Dubois", "statistician", "riziv", "fr"),
  who("Lies Hermans", "administrator", "riziv", "nl"),
  who("Veerle Aerden", "auditor", "riziv", "nl"),
  who("Denis Colin", "data-protection-officer", "riziv", "fr"),
];

function who(
  name: string,
  role: Role,
  organisation: Organisation,
  language: Language,
  title: string | null = null,
): Account {
  const id = slug(name);
  return {
    id,
    name,
    role,
    organisation,
    person: null,
    language,
    title,
    phone: "+32 2 555 01 00",
    email: `${id}@${organisation}.weerwerk.example`,
  };
}

/** `Nadia El Amrani` → `nadia-el-amrani`. */
function slug(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/[^\w\s'-]/g, "")
    .toLowerCase()
    .replaceAll(/[\s']+/g, "-");
}
