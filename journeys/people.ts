import { type InsuredPerson, insuredPersons } from "../src/server/desk/insured-persons.ts";
import { professionals } from "../src/server/desk/professionals.ts";
import { representatives } from "../src/server/desk/representatives.ts";
import type { Account } from "../src/server/sign-in/accounts.ts";

/** Who appears in the journeys: the named people of a desk, all invented. */
const insured = (id: string): InsuredPerson => the(insuredPersons, id);
const professional = (id: string): Account => the(professionals, id);

function the<Somebody extends { id: string }>(people: readonly Somebody[], id: string): Somebody {
  const found = people.find((one) => one.id === id);
  if (!found) throw new Error(`nobody on the desk is called ${id}`);
  return found;
}

/** Five months incapable, still has a contract; Ghent, reads Dutch. */
export const jan = insured("jan-d-hondt");
/** Eight months incapable, without work; Mechelen, reads Dutch. */
export const mieke = insured("mieke-verstraete");
/** Ten months, without work; Brussels, reads French, and her name is written in Arabic. */
export const layla = insured("layla-al-idrisi");
/** Fourteen months, recognised in invalidity; Namur, reads French. */
export const chantal = insured("chantal-leclercq");
/** Eight months: not yet in invalidity; Liège, reads French. */
export const benoit = insured("benoit-marchal");
/** Six months, has a contract; Eupen, reads German. */
export const gerda = insured("gerda-lenz");
/** Fifteen months, but no invalidity recognised; Brussels, reads English. */
export const peter = insured("peter-o-sullivan");
/** Had an accident at work; reads Dutch. */
export const koen = insured("koen-de-smet");
/** Has an occupational disease; reads French. */
export const francoise = insured("francoise-dumont");
/** Is a statutory civil servant; reads Dutch. */
export const rudi = insured("rudi-hendrickx");
/** Twenty months, in invalidity, without work; St. Vith, reads German. */
export const dieter = insured("dieter-kessler");
/** Self-employed: no questionnaire waits for her. */
export const els = insured("els-baert");

/** Coordinators: two of fund 100, then of 300 and of 500. */
export const an = professional("an-peeters");
export const karim = professional("karim-benali");
export const luc = professional("luc-martin");
const eva = professional("eva-schmitz");
/** Advising physicians of the same funds. */
export const marie = professional("marie-lambert");
export const paul = professional("paul-claes");
const ingrid = professional("ingrid-weber");
/** Occupational physicians. */
export const tom = professional("tom-wouters");
const claire = professional("claire-dupont");
/** Mediators: VDAB, Forem, ADG. */
export const sofie = professional("sofie-maes");
export const julien = professional("julien-lejeune");
export const karl = professional("karl-heinen");
/** RIZIV: the officer, and the secretary of the Higher Commission. */
export const bart = professional("bart-goossens");
export const griet = professional("griet-michiels");
/** Of the Higher Commission: who mostly presides, and two who read French and German. */
export const joris = professional("joris-van-acker");
export const isabelle = professional("isabelle-renard");
export const ursula = professional("ursula-hansen");
export const simon = professional("simon-dubois");
export const veerle = professional("veerle-aerden");
export const denis = professional("denis-colin");
export const lies = professional("lies-hermans");

/** May act for an insured person, once they have a power of attorney. */
export const nele: Account = the(representatives, "nele-de-backer");
export const samir: Account = the(representatives, "samir-haddad");

export type { InsuredPerson };
export type Somebody = InsuredPerson | Account;

/** Where the fund finds a person. */
export const pageOf = ({ person }: InsuredPerson): string => `/person/${person}`;
export const isInsured = (who: Somebody): who is InsuredPerson => "nationalNumber" in who;

type Around = { coordinator: Account; physician: Account; occupational: Account; mediator: Account };

/** Who stands around an insured person: those of their fund, and of the service of where they live. */
export function aroundOf({ recognised: { fund } }: InsuredPerson): Around {
  switch (fund) {
    case "100":
      return { coordinator: an, physician: marie, occupational: tom, mediator: sofie };
    case "300":
      return { coordinator: luc, physician: paul, occupational: claire, mediator: julien };
    case "500":
      return { coordinator: eva, physician: ingrid, occupational: claire, mediator: karl };
    default:
      throw new Error(`nobody works for fund ${fund}`);
  }
}
