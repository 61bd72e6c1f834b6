import { givesMoney } from "../../trajectory/money/entitlements.ts";
import { foldPayment, foldRecognition, foldResumption, foldSession, foldTrajectory } from "../door/fold.ts";
import { inOrder } from "../door/person-so-far.ts";
import { figureRows } from "../figures/project-figures.ts";
import { glassRows } from "../glass/project-glasses.ts";
import { sendingRows } from "../letters/project-sending.ts";
import { mandateRows } from "../mandates/project-mandates.ts";
import { requestRows } from "../own-data/project-requests.ts";
import { entitlementRows } from "../payments/project-entitlements.ts";
import { paymentRows } from "../payments/project-payment.ts";
import type { StreamKind } from "../record/database.ts";
import type { Owned, Recorded } from "../record/read-owned.ts";
import type { Stored } from "../record/read-stream.ts";
import { resumptionRow } from "../resumptions/project-resumption.ts";
import { recognitionDueRows, recognitionRow, sessionRow } from "./project-others.ts";
import { trajectoryViews } from "./project-trajectory.ts";

/** What views rest on besides what events say. */
export type Besides = {
  /** By person; nobody who was erased. */
  postcodes: ReadonlyMap<string, string | null>;
  /** Of which events there is a letter, by stream. */
  letters: ReadonlyMap<string, ReadonlySet<number>>;
  /** Of streams with money: the rulings of each event, by stream and version. */
  rulings: ReadonlyMap<string, ReadonlyMap<number, Stored["rulings"]>>;
};

/** The rows of every view of this owner, out of the events alone; as the door would have left them (project.ts). */
export function remadeRows({ owner, streams }: Owned, { postcodes, letters, rulings }: Besides) {
  const of = <State>(kind: StreamKind, fold: (events: readonly Recorded[]) => State | undefined) =>
    streams.flatMap(({ stream, kind: its, events }) => {
      const [state, last] = its === kind ? [fold(events), events.at(-1)] : [];
      return state && last ? [{ stream, events, last, state }] : [];
    });
  const recognitions = of("recognition", foldRecognition);
  const trajectories = of("trajectory", foldTrajectory);
  const resumptions = of("resumption", foldResumption);
  const payments = of("payment", foldPayment).map(({ stream, state, last }) => paymentRows(stream, state, last));
  const views = trajectories.map(({ stream, state, last }) => trajectoryViews(stream, state, last));
  const [recognition] = recognitions;
  // Whoever was erased is not counted anew: with their address went the region that they are counted in.
  const figures =
    recognition && postcodes.has(owner)
      ? figureRows({
          person: owner,
          postcode: postcodes.get(owner) ?? null,
          recognition,
          trajectories,
          resumptions: inOrder(resumptions),
        })
      : { cases: [], people: [] };
  return {
    trajectory: views.map(({ trajectory }) => trajectory),
    due: views.flatMap(({ due }) => due),
    follows: views.flatMap(({ follows }) => follows),
    glass: [...recognitions, ...trajectories].flatMap(({ stream, state }) => glassRows(stream, state)),
    entitlement: trajectories.flatMap(({ stream, state, events }) => {
      if (!events.some(({ type }) => givesMoney(type))) return [];
      const ruled = events.map((event) => ({ ...event, rulings: rulings.get(stream)?.get(event.version) ?? [] }));
      return entitlementRows(stream, state.person, ruled);
    }),
    recognition: recognitions.map(({ stream, state, last }) => recognitionRow(stream, state, last)),
    recognition_due: recognitions.flatMap(({ state }) => recognitionDueRows(state)),
    mandate: recognitions.flatMap(({ state }) => mandateRows(state)),
    own_request: recognitions.flatMap(({ state }) => requestRows(state)),
    resumption: resumptions.map(({ stream, state, events: [declared], last }) => ({
      stream_id: stream,
      person_id: state.person,
      before_id: (declared?.open.before as string | null) ?? null,
      ...resumptionRow(state, last.version),
    })),
    sending: [...recognitions, ...trajectories, ...resumptions].flatMap(({ stream, state, events }) =>
      sendingRows(stream, state, events, letters.get(stream) ?? new Set()),
    ),
    session: of("session", foldSession).map(({ stream, state, last }) => sessionRow(stream, state, last)),
    payment: payments.map(({ payment }) => payment),
    transfer: payments.flatMap(({ transfers }) => transfers),
    transfer_share: payments.flatMap(({ shares }) => shares),
    figure_case: figures.cases,
    figure_person: figures.people,
  };
}
export type RemadeRows = ReturnType<typeof remadeRows>;
