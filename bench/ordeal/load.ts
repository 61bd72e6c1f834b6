import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";

type Asked = { key: string; who: string; act: string; body: object; person: string };
export type Acknowledged = Asked & { stream: string; version: number };
/** Which server to ask, and by which bearer somebody is known there. */
export type Way = { url: string; bearer(who: string): string };

/** Somebody in whose name acts are done, with the account of the person themself. */
export type Subject = { person: string; account: string };

/**
 * People at work who never give up: what was not answered is asked again with the same key, until it is. What was
 * acknowledged is kept, to be looked for afterwards.
 */
export function load(subjects: readonly Subject[], ways: readonly Way[]) {
  const acknowledged: Acknowledged[] = [];
  const unanswered: Asked[] = [];
  const trajectories = new Map<string, string>();
  const count = { asked: 0, again: 0, no: 0, notNow: 0, broken: 0, cut: 0 };
  let working = true;

  async function ask(asked: Asked, { url, bearer }: Way): Promise<void> {
    try {
      const response = await fetch(`${url}/api/acts/${asked.act}`, {
        method: "POST",
        headers: {
          authorization: `Bearer ${bearer(asked.who)}`,
          "content-type": "application/json",
          "idempotency-key": asked.key,
        },
        body: JSON.stringify(asked.body),
        signal: AbortSignal.timeout(20_000),
      });
      if (response.status >= 500 || response.status === 429) {
        count[response.status === 429 ? "cut" : await saysNotNow(response)] += 1;
        unanswered.push(asked);
        await pause(50);
      } else if (response.status === 200) done(asked, (await response.json()) as { stream: string; version: number });
      else {
        count.no += 1;
        await response.text();
        if (response.status === 404 || response.status === 409) trajectories.delete(asked.person);
      }
    } catch {
      count.cut += 1;
      unanswered.push(asked);
      await pause(50);
    }
  }

  function done(asked: Asked, { stream, version }: { stream: string; version: number }): void {
    acknowledged.push({ ...asked, stream, version });
    if (asked.act === "refer-to-coordinator") trajectories.set(asked.person, stream);
    if (asked.act === "stop") trajectories.delete(asked.person);
  }

  function next(): Asked {
    const again = unanswered.shift();
    count[again ? "again" : "asked"] += 1;
    return again ?? invented(subjects[Math.floor(Math.random() * subjects.length)] as Subject, trajectories);
  }

  async function work(worker: number): Promise<void> {
    for (let turn = worker; working; turn++) await ask(next(), ways[turn % ways.length] as Way);
  }
  const workers = Array.from({ length: 6 }, (_, worker) => work(worker));

  return {
    acknowledged,
    count,
    /** Stops inventing, and asks until all is answered. */
    async finish(): Promise<void> {
      working = false;
      await Promise.all(workers);
      for (let turn = 0; unanswered.length > 0; turn++) await ask(next(), ways[turn % ways.length] as Way);
    },
  };
}

/** Whether it says that it cannot now, and when to come back, as it must when it is no fault of who asks. */
async function saysNotNow(response: Response): Promise<"notNow" | "broken"> {
  const { code } = (await response.json().catch(() => ({}))) as { code?: string };
  return response.status === 503 && code === "not-now" && response.headers.has("retry-after") ? "notNow" : "broken";
}

/** Something small that can be done again and again: contracts, referrals with a sealed part, notes, stopping. */
function invented({ person, account }: Subject, trajectories: ReadonlyMap<string, string>): Asked {
  const trajectory = trajectories.get(person);
  const key = `ordeal-${randomUUID()}`;
  const chance = Math.random();
  const base = { key, person };
  if (!trajectory && chance < 0.4)
    return { ...base, who: "marie-lambert", act: "refer-to-coordinator", body: { person, input: referral } };
  if (trajectory && chance < 0.2) return { ...base, who: account, act: "stop", body: { trajectory } };
  if (trajectory && chance < 0.6)
    return { ...base, who: "marie-lambert", act: "write-note", body: { trajectory, input: note } };
  const input = { hasContract: chance < 0.8 };
  return { ...base, who: "an-peeters", act: "change-contract", body: { person, input } };
}

const referral = {
  examinedOn: new Date().toISOString().slice(0, 10),
  saysWantsToWork: true,
  hasWorkPotential: true,
  workPotential: "Kan zittend werk aan, halve dagen.",
};
const note = { confidentiality: "medical", note: "Belt liever in de voormiddag." };
