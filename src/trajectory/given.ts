import assert from "node:assert/strict";
import type { z } from "zod";
import type { Actor } from "../access/roles.ts";
import type { MissedContact } from "./absence/missed-contacts.ts";
import { type Act, type AgendaDossier, type DoneTo, decideAct } from "./act.ts";
import type { DocumentHandedIn } from "./documents/document.ts";
import type { EventType, Happening } from "./events.ts";
import { followers } from "./followers.ts";
import type { Obstacle } from "./obstacles.ts";
import type { Payment } from "./payment/payment.ts";
import type { Payable } from "./payment/transfers.ts";
import { decisionLetter, type LetterOut } from "./post/post.ts";
import type { Besides, Recognition } from "./recognition/recognition.ts";
import type { Latest, Resumption } from "./resumption/resumption.ts";
import type { Bundle, Minutes, Session } from "./session/session.ts";
import { evolveTrajectory, type Trajectory, type TrajectoryEventType } from "./trajectory.ts";

/** For tests: the day on which everything happens, unless said otherwise. */
export const today = "2026-03-02";

const professional = (id: string, role: Actor["role"], organisation: Actor["organisation"]): Actor => ({
  id,
  role,
  organisation,
  person: null,
});
export const an = professional("an-peeters", "coordinator", "100");
export const marie = professional("marie-lambert", "advising-physician", "100");
export const tom = professional("tom-wouters", "occupational-physician", "prevention-north");
export const sofie = professional("sofie-maes", "mediator", "vdab");
export const riziv = professional("els-riziv", "riziv-officer", "riziv");
export const secretary = professional("the-secretary", "council-secretary", "riziv");
export const joris = professional("joris", "council-member", "riziv");
export const isabelle = professional("isabelle", "council-member", "riziv");
export const jan: Actor = { id: "jan-d-hondt", role: "insured-person", organisation: null, person: "jan" };

/** Jan d'Hondt of Ghent: an employee with a contract, incapable for five months, recognised by fund 100. */
export const recognisedJan: Recognition = {
  person: "jan",
  fund: "100",
  regime: "employee",
  incapableSince: "2025-10-01",
  entitled: true,
  exclusion: "none",
  hasContract: true,
  preventionService: "prevention-north",
};

type Past = readonly (Happening<TrajectoryEventType> & { onDay?: string; doneBy?: Actor })[];
type Around = {
  recognition?: Partial<Recognition> | "none";
  session?: Session;
  members?: readonly string[];
  agenda?: readonly AgendaDossier[];
  bundle?: Pick<Bundle, "dossiers" | "sha256" | "pdf">;
  minutes?: Pick<Minutes, "sha256">;
  payment?: Payment;
  payable?: readonly Payable[];
  resumption?: Resumption;
  latest?: Latest;
  besides?: Besides;
  next?: { from: string };
  letter?: LetterOut;
  missed?: readonly MissedContact[];
  looked?: boolean;
  documents?: readonly DocumentHandedIn[];
  day?: string;
  by?: Actor;
};

/** Given what happened, when somebody acts, then exactly this happens, or it cannot be done. */
export function given(past: Past = [], around: Around = {}) {
  const recognition = around.recognition === "none" ? undefined : { ...recognisedJan, ...around.recognition };
  const trajectory = past.reduce<Trajectory | undefined>(
    (state, { onDay, doneBy = an, ...event }) =>
      evolveTrajectory(state, event as Happening<TrajectoryEventType>, {
        day: onDay ?? today,
        actor: doneBy.id,
        role: doneBy.role,
        organisation: doneBy.organisation,
      }),
    undefined,
  );
  const running = trajectory !== undefined && trajectory.ended === undefined;
  const {
    session,
    payment,
    payable = [],
    resumption,
    latest,
    besides,
    next,
    documents = [],
    day = today,
    by = jan,
  } = around;
  const { members = [], agenda = [], bundle, minutes } = around;
  const others = { session, members, agenda, bundle, minutes, payment, payable, resumption, latest, besides, next };
  const letterFor = (act: string) =>
    around.letter ?? (trajectory && decisionLetter(trajectory, act === "record-posting" ? "posting" : "receipt"));
  const { missed = [], looked } = around;
  const circumstances = { recognition, missed, looked, running, ...others, documents, day, actor: by, id: "new-id" };
  return {
    trajectory,
    payment,
    when<N extends string, D extends DoneTo, I extends z.ZodObject, T extends EventType>(
      act: Act<N, D, I, T>,
      input: z.input<I> = {} as z.input<I>,
    ) {
      const file = { file: trajectory ?? recognition, followers: trajectory ? followers(trajectory) : [] };
      const abouts: { [D in DoneTo]?: object } = {
        trajectory: { trajectory },
        letter: { letter: letterFor(act.name) },
        file,
      };
      const about = abouts[act.to] ?? {};
      const decision = decideAct(act, { ...circumstances, ...about, input: act.input.parse(input) } as never);
      return {
        decision,
        happens(...happened: Happening<T>[]) {
          assert.deepEqual("cannot" in decision ? decision : decision.happened, happened);
        },
        cannot(obstacle: Obstacle) {
          assert.deepEqual("cannot" in decision ? decision.cannot : decision, obstacle);
          return {
            /** The conditions that failed, over all the rulings that stand in the way. */
            because(...conditions: string[]) {
              const grounds = (decision.rulings ?? []).flatMap(({ because }) => because);
              assert.deepEqual(
                grounds.filter(({ answer }) => answer === "no").map(({ what }) => what),
                conditions,
              );
            },
          };
        },
      };
    },
  };
}
