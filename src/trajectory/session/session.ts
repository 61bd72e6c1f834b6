import type { IsoDay } from "../act.ts";
import { type Evolves, evolving } from "../events.ts";
import type { FrozenDossier } from "./bundle.ts";

/** In which the papers of the Higher Commission are made. */
export const paperLanguages = ["nl", "fr"] as const;
export type PaperLanguage = (typeof paperLanguages)[number];

/** Who sat, by account. Together they are the whole Higher Commission of that day. */
export type Sitting = {
  chair: string;
  present: readonly string[];
  excused: readonly string[];
  absent: readonly string[];
};

/** What the members decide on, as it stood when it was frozen. Hashes are hexadecimal SHA-256. */
export type Bundle = {
  on: IsoDay;
  language: PaperLanguage;
  dossiers: readonly FrozenDossier[];
  /** Of the canonical content (bundle.ts). */
  sha256: string;
  /** Of the PDF. */
  pdf: string;
  /** Why it was frozen anew; null the first time. */
  reason: string | null;
};

export const signatories = ["chair", "secretary"] as const;
export type Signatory = (typeof signatories)[number];
export type Minutes = {
  on: IsoDay;
  language: PaperLanguage;
  /** Of the PDF. */
  sha256: string;
  approved: { readonly [who in Signatory]?: { by: string; on: IsoDay } };
};

/** A session of the Higher Commission of the Council for Invalidity. */
export type Session = {
  on: IsoDay;
  place: string;
  closed: boolean;
  /** Absent until it is recorded. */
  sitting?: Sitting;
  conflicts?: readonly { member: string; project: string; takenBack?: IsoDay }[];
  /** The projects in the order that the agenda was given; what came on it later stands behind them. */
  order?: readonly string[];
  /** The last one. */
  bundle?: Bundle;
  minutes?: Minutes;
};

export type SessionEvents = {
  SessionPlanned: { on: IsoDay; place: string };
  PresenceRecorded: Sitting;
  ConflictDeclared: { member: string; project: string };
  ConflictTakenBack: { member: string; project: string };
  AgendaOrdered: { projects: readonly string[] };
  BundleFrozen: Omit<Bundle, "on">;
  SessionClosed: object;
  MinutesDrawnUp: { language: PaperLanguage; sha256: string };
  MinutesApproved: { as: Signatory; sha256: string };
};

const evolves: Evolves<Session, SessionEvents> = {
  SessionPlanned: (_, { on, place }) => ({ on, place, closed: false }),
  PresenceRecorded: (state, { chair, present, excused, absent }) => ({
    ...state,
    sitting: { chair, present, excused, absent },
  }),
  ConflictDeclared: (state, { member, project }) => ({
    ...state,
    conflicts: [...(state.conflicts ?? []), { member, project }],
  }),
  ConflictTakenBack: (state, { member, project }, { day: takenBack }) => ({
    ...state,
    conflicts: (state.conflicts ?? []).map((one) =>
      one.member === member && one.project === project && !one.takenBack ? { ...one, takenBack } : one,
    ),
  }),
  AgendaOrdered: (state, { projects: order }) => ({ ...state, order }),
  BundleFrozen: (state, { language, dossiers, sha256, pdf, reason }, { day: on }) => ({
    ...state,
    bundle: { on, language, dossiers, sha256, pdf, reason },
  }),
  SessionClosed: (state) => ({ ...state, closed: true }),
  MinutesDrawnUp: (state, { language, sha256 }, { day: on }) => ({
    ...state,
    minutes: { on, language, sha256, approved: {} },
  }),
  MinutesApproved: (state, { as }, { actor: by, day: on }) =>
    state.minutes
      ? { ...state, minutes: { ...state.minutes, approved: { ...state.minutes.approved, [as]: { by, on } } } }
      : state,
};

export const evolveSession = evolving(evolves);

/** Who declared a conflict of interest for this project, and did not take it back. */
export const withConflict = ({ conflicts = [] }: Session, project: string): readonly string[] =>
  conflicts.filter((one) => one.project === project && !one.takenBack).map(({ member }) => member);
