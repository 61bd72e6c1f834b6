import type { Fund, PreventionService } from "../../access/roles.ts";
import { type SanctionEvents, type Sanctions, sanctionEvolves } from "../absence/sanctions.ts";
import type { IsoDay } from "../act.ts";
import { type EstimateEvents, type Estimates, estimateEvolves } from "../estimate/estimate.ts";
import { type Evolves, evolving } from "../events.ts";
import { type BrokenGlass, type GlassEvents, glassEvolves } from "../glass/glass.ts";
import { type MandateEvents, type MandateKept, mandateEvolves } from "../mandate/mandates.ts";
import { type AccountEvents, accountEvolves } from "../money/account.ts";
import { type Benefit, type BenefitEvents, benefitEvolves } from "../money/benefit.ts";
import { type CorrectionRequest, type Question, type RequestEvents, requestEvolves } from "../own-data/requests.ts";
import { type PostEvents, postEvolves } from "../post/post.ts";

export const regimes = ["employee", "unemployed", "self-employed"] as const;
export type Regime = (typeof regimes)[number];
export const exclusions = ["none", "work-accident", "occupational-disease", "statutory-official"] as const;
export type Exclusion = (typeof exclusions)[number];
export const reasonsForEndOfRecognition = ["full-resumption", "capable-again", "pension", "death", "other"] as const;

/** What the fund recognises of a person. */
type Recognised = {
  person: string;
  fund: Fund;
  regime: Regime;
  incapableSince: IsoDay;
  /** Entitled to sickness or invalidity benefit. */
  entitled: boolean;
  exclusion: Exclusion;
  hasContract: boolean;
  /** The prevention service of the employer, where there is one. */
  preventionService: PreventionService | null;
};

/** What stands beside a recognition in the file of a person: the last day on which any of it was closed. */
export type Besides = IsoDay | "still open";

/** A recognition as its events leave it: the ground on which every trajectory stands. */
export type Recognition = Recognised & {
  invalidSince?: IsoDay;
  endedOn?: IsoDay;
  benefits?: readonly Benefit[];
  endedFor?: (typeof reasonsForEndOfRecognition)[number];
  erasedOn?: IsoDay;
  /** Who acts for the person; in the order in which it was given. */
  mandates?: readonly MandateKept[];
  questions?: readonly Question[];
  corrections?: readonly CorrectionRequest[];
  /** Of those who do not follow and opened the file of somebody without a trajectory all the same. */
  glasses?: readonly BrokenGlass[];
} & Estimates &
  Sanctions;

export type RecognitionEvents = {
  RecognitionRegistered: Recognised;
  InvalidityRecognised: { since: IsoDay };
  ContractChanged: { hasContract: boolean; preventionService: PreventionService | null };
  RecognitionEnded: { on: IsoDay; reason: (typeof reasonsForEndOfRecognition)[number] };
  /** Which fields, and never what they say. */
  IdentityCorrected: { fields: readonly string[]; correctedBecause: string };
  FileErased: { keptUntil: IsoDay };
} & EstimateEvents &
  SanctionEvents &
  AccountEvents &
  BenefitEvents &
  RequestEvents &
  PostEvents &
  GlassEvents &
  MandateEvents;

const evolves: Evolves<Recognition, RecognitionEvents> = {
  RecognitionRegistered: (
    _,
    { person, fund, regime, incapableSince, entitled, exclusion, hasContract, preventionService },
  ) => ({
    person,
    fund,
    regime,
    incapableSince,
    entitled,
    exclusion,
    hasContract,
    preventionService,
  }),
  InvalidityRecognised: (state, { since }) => ({ ...state, invalidSince: since }),
  ContractChanged: (state, { hasContract, preventionService }) => ({ ...state, hasContract, preventionService }),
  RecognitionEnded: (state, { on, reason }) => ({ ...state, endedOn: on, endedFor: reason }),
  FileErased: ({ questions: _, corrections: __, ...state }, ___, { day }) => ({ ...state, erasedOn: day }),
  ...estimateEvolves,
  ...sanctionEvolves,
  IdentityCorrected: (state) => state,
  ...accountEvolves,
  ...benefitEvolves,
  ...requestEvolves,
  ...postEvolves,
  ...mandateEvolves,
  ...glassEvolves<Recognition>(),
};

export const evolveRecognition = evolving(evolves);

/** Recognised on that day: not ended, or ended later. */
export const recognisedOn = (recognition: Recognition, day: IsoDay): boolean =>
  recognition.incapableSince <= day && (recognition.endedOn === undefined || day < recognition.endedOn);
