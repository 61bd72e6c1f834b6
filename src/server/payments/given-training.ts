import type { Actor } from "../../access/roles.ts";
import { perform } from "../door/door.ts";
import { an, givenDoor, marie, members, presence, recognised, riziv, secretary, themself } from "../door/given-door.ts";
import type { ActRequest, Answer } from "../door/request.ts";
import { keepAccounts } from "../sign-in/accounts.ts";

/** For tests: people in an approved training, by the door. Everything happens on 1 April 2026, a Wednesday. */
export const payday = "2026-04-01";
export const nadia: Actor = { id: "nadia-el-amrani", role: "mediator", organisation: "actiris", person: null };

export type Trained = { person: string; trajectory: string };
const accounts = ["BE68539007547034", "NL91ABNA0417164300", "FR1420041010050500013M02606", "BE71096123456769"];

export function givenTraining() {
  const given = givenDoor();
  const act = (name: string, actor: Actor, to: ActRequest["to"], input: object = {}, more: Partial<ActRequest> = {}) =>
    perform(given.door(), { act: name, actor, to, input, ...more }, payday);
  /** Does it, and says why not when it could not be done. */
  const does = async (...asked: Parameters<typeof act>): Promise<Extract<Answer, { kind: "done" }>> => {
    const answer = await act(...asked);
    if (answer.kind !== "done") throw new Error(`${asked[0]}: ${JSON.stringify(answer)}`);
    return answer;
  };
  let trained = 0;

  /** Somebody whose training of 300 hours was approved and has begun; guided by Actiris if asked. */
  async function inTraining({ guidedBy, account = true }: { guidedBy?: "actiris"; account?: boolean } = {}) {
    const person = await recognised(given);
    const self = themself(person);
    const { stream: trajectory } = await does("ask-first-contact", self, { person });
    const it = { trajectory };
    await does("hold-first-contact", an, it, { on: payday, how: "by-telephone" });
    if (guidedBy) {
      await does("give-consent", self, it, { partner: guidedBy, purpose: "guidance-to-work", inWriting: true });
      await does("send-registration", an, it, { service: guidedBy, question: "Welk werk past bij mij?" });
    }
    await does("hand-in-project", self, it, project);
    await does("advise-on-project", marie, it, { compatible: true, findings: "Verenigbaar met zittend werk." });
    await does("examine-project", riziv, it, { consultedOn: payday, opinion: "favourable", grounds: "Past bij haar." });
    const { stream: session } = await does("plan-session", secretary, {}, { on: payday, place: "Brussel" });
    await does("put-on-agenda", secretary, it, { session });
    await keepAccounts(given.record.db, members);
    await does("record-presence", secretary, { session }, presence);
    await does("decide-project", secretary, it, { decision: "approved", grounds: "Leidt naar werk." });
    await does("start-training", self, it, { on: payday });
    if (account) await does("give-account-number", self, { person }, { iban: accounts[trained++ % accounts.length] });
    return { person, trajectory };
  }
  const follows = ({ trajectory }: Trained, hours: number) =>
    does("record-attendance", an, { trajectory }, { month: payday.slice(0, 7), hours });
  return { given, record: given.record, act, does, inTraining, follows };
}

const project = {
  training: "Boekhouden",
  provider: "Syntra",
  occupation: "Boekhouder",
  from: payday,
  until: "2026-09-30",
  hoursPlanned: 300,
};
