import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { iso } from "../../src/law/kernel/day.ts";
import { rules } from "../peers/publicodes/rules.ts";
import { asked, type Person } from "./persons.ts";

type Engine = {
  setSituation(situation: Record<string, string | number>): Engine;
  evaluate(rule: string): { nodeValue: unknown };
};
type Publicodes = { default: new (rules: unknown, options: object) => Engine };

const folder = join(import.meta.dirname, "../peers/publicodes");
const questions = ["target group", "route a", "route b", "route c", "presumption from", "benefit"] as const;

/** `2026-03-02` as publicodes writes it. */
const theirs = (day: Parameters<typeof iso>[0]) => iso(day).split("-").reverse().join("/");
const word = (text: string) => `'${text}'`;
const yesNo = (is: boolean) => (is ? "oui" : "non");

/** The peer, with its own packages: they are no part of the product and come in only for a benchmark. */
export async function openPublicodes(): Promise<(person: Person) => readonly unknown[]> {
  const packages = join(folder, "node_modules/publicodes");
  if (!existsSync(packages)) execFileSync("npm", ["install", "--silent", "--prefix", folder], { stdio: "inherit" });
  const { default: Engine }: Publicodes = await import(pathToFileURL(join(packages, "dist/index.js")).href);
  const quiet = { log: () => {}, warn: () => {}, error: console.error };
  const engine = new Engine(rules, { logger: quiet });
  return (person) => {
    engine.setSituation(situationOf(person));
    return questions.map((question) => engine.evaluate(question).nodeValue);
  };
}

const situationOf = (person: Person): Record<string, string | number> => ({
  entitled: yesNo(person.entitled),
  recognisedIncapable: yesNo(person.recognisedIncapable),
  regime: word(person.regime),
  exclusion: word(person.exclusion),
  recognisedInvalid: yesNo(person.recognisedInvalid),
  service: word(person.service),
  askedByFund: yesNo(person.askedByFund),
  incapableSince: theirs(person.incapableSince),
  asked: theirs(asked),
  insuredPersonSignedOn: theirs(person.insuredPersonSignedOn),
  coordinatorSignedOn: theirs(person.coordinatorSignedOn),
  advisingPhysicianSignedOn: theirs(person.advisingPhysicianSignedOn),
  minutesPerWeek: person.minutesPerWeek,
  fullTimeMinutes: person.fullTimeMinutes,
  dailyBenefit: person.dailyBenefit,
});
