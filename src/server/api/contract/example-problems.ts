import { z } from "zod";
import { type Act, type DoneTo, hindrance, type No } from "../../../trajectory/act.ts";
import { type ActName, acts, isAct } from "../../../trajectory/acts.ts";
import type { EventType } from "../../../trajectory/events.ts";
import type { Recognition } from "../../../trajectory/recognition/recognition.ts";
import { unopened } from "../../../trajectory/trajectory.ts";
import { type Issue, sayFaults } from "../../../words/faults.ts";
import { tooManyFiles } from "../../views/record-opening.ts";
import { type Problem, Refused } from "../../web/problem.ts";
import { said } from "../../web/problems.ts";
import { grownSince } from "../etag.ts";
import { refusalOf } from "../say-no.ts";
import { anId } from "./example-of.ts";

/** What is asked of an operation, as its route says it. */
export type Asked = { operationId: string; body?: z.ZodType; querystring?: z.ZodType };
type Examples = Readonly<Record<string, Problem>>;

/** What an operation says when it does not do what is asked: made by what says it when it runs, never written down here. */
export function exampleProblems(asked: Asked, status: number): Examples {
  const noes = refusals(asked, status).map((one) => one.in("en"));
  return Object.fromEntries(noes.map((one) => [one.code, { ...one, instance: `urn:uuid:${anId}` }]));
}

function refusals({ operationId, ...asked }: Asked, status: number): readonly Refused[] {
  const act = isAct(operationId) ? operationId : undefined;
  switch (status) {
    case 400:
      return [
        new Refused(400, "faults", said.faults, (language) => ({ errors: sayFaults(faultsIn(asked), language) })),
      ];
    case 401:
      return [
        new Refused(401, "not-signed-in", said.notSignedIn),
        ...(act && acts[act].freshSignIn ? [signInAgain] : []),
      ];
    case 403:
      return [refusalOf({ kind: "not-you", why: act ? "not-this-role" : "not-this-person" })];
    case 404:
      return [notFound(operationId, act)];
    case 409: {
      const no = act && stands(act);
      const changed = refusalOf({ kind: "changed", version: 4 });
      return no && act ? [refusalOf({ kind: "cannot", act, no }), changed] : [changed];
    }
    case 412:
      return [grownSince(4)];
    case 429:
      return opensFiles(operationId) ? [general[429], tooManyFiles(300, 540)] : [general[429]];
    default:
      return [general[status as keyof typeof general]];
  }
}

const opensFiles = (operationId: string) => operationId in things && operationId !== "payment";
const signInAgain = new Refused(401, "sign-in-again", said.signInAgain);
const general = {
  410: new Refused(410, "erased", said.erased),
  406: new Refused(406, "unsupported-type", said.unsupported),
  413: new Refused(413, "too-large", said.tooLarge),
  415: new Refused(415, "unsupported-type", said.unsupported),
  429: new Refused(429, "too-many-requests", said.tooMany),
  503: new Refused(503, "not-now", said.notNow),
} as const;

/** Sent wrongly: a field that there is not, nothing at all, or a number that is none. */
function faultsIn({ body, querystring }: Omit<Asked, "operationId">): readonly Issue[] {
  const schema = body ?? querystring ?? z.object({});
  const wrong = [{ limit: "many" }, { colour: "red" }, {}, null];
  return wrong.map((one) => schema.safeParse(one).error?.issues).find((issues) => issues !== undefined) ?? [];
}

const things = { "open-trajectory": "trajectory", "find-person": "person", payment: "payment" } as const;
function notFound(operationId: string, act: ActName | undefined): Refused {
  if (act) return refusalOf({ kind: "not-found", what: namedIn(acts[act].to) });
  const what = things[operationId as keyof typeof things];
  return what ? refusalOf({ kind: "not-found", what }) : new Refused(404, "not-found", said.notFound);
}
const namedIn = (to: DoneTo) => {
  if (to === "file") return "trajectory" as const;
  const thing = to.replace("new ", "");
  return to === "new trajectory" || to === "new resumption" || thing === "recognition"
    ? ("person" as const)
    : (thing as "trajectory" | "resumption" | "session" | "letter" | "payment");
};

const day = "2026-03-02";
const recognition: Recognition = {
  ...{ person: anId, fund: "100", regime: "employee", incapableSince: "2025-10-01", entitled: true },
  ...{ exclusion: "none", hasContract: false, preventionService: null },
};
const opened = { trajectory: { ...unopened, openedOn: day }, recognition, running: true, latest: undefined };
const glassOn = { file: opened.trajectory, followers: [{ role: "coordinator", organisation: "100" }] };

/** What stands in the way of an act right after a trajectory was opened. */
function stands(name: ActName): No | undefined {
  const the = acts[name] as unknown as Act<ActName, DoneTo, z.ZodObject, EventType>;
  if (!["trajectory", "recognition", "new trajectory", "file"].includes(the.to)) return undefined;
  const actor = { id: anId, role: the.by[0], organisation: "100", person: null };
  return hindrance(the, { ...opened, ...glassOn, actor, day, id: anId } as never);
}
