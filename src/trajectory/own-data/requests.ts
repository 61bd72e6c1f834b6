import { answerToRequestWithin } from "../../law/answer-to-request.ts";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import type { IsoDay } from "../act.ts";
import type { Evolves, Sealed } from "../events.ts";
import type { Recognition } from "../recognition/recognition.ts";

/** What somebody asked about one time that somebody else opened their file. */
export type Question = {
  id: string;
  /** The number of that time in the list of who looked. */
  reading: number;
  askedOn: IsoDay;
  answeredOn?: IsoDay;
};

/** What somebody asked to have corrected: which datum, and how it ended. */
export type CorrectionRequest = {
  id: string;
  datum: Datum;
  askedOn: IsoDay;
  answeredOn?: IsoDay;
  outcome?: (typeof correctionOutcomes)[number];
};
/** What can be wrong; `other` is anything else in the file. */
export const data = [
  "nationalNumber",
  "givenName",
  "familyName",
  "language",
  "address",
  "telephone",
  "email",
  "other",
] as const;
export type Datum = (typeof data)[number];

/** In which boxes each is corrected; anything else in the file is corrected by an act of its own. */
export const boxesOf: Readonly<Record<Datum, readonly string[]>> = {
  nationalNumber: ["nationalNumber"],
  givenName: ["givenName"],
  familyName: ["familyName"],
  language: ["language"],
  address: ["street", "postcode", "town"],
  telephone: ["telephone"],
  email: ["email"],
  other: [],
};
export const correctionOutcomes = ["corrected", "refused"] as const;

export type RequestEvents = {
  CorrectionAsked: { correction: string; datum: Datum; shouldBe: Sealed };
  /** `fields`: which were corrected by the answer itself, and never what they say. */
  CorrectionAnswered: {
    correction: string;
    verdict: (typeof correctionOutcomes)[number];
    fields?: readonly string[];
    answer: Sealed;
  };
  ReadingQuestioned: { question: string; reading: number; asks: Sealed };
  ReadingExplained: { question: string; answer: Sealed };
};

export const requestEvolves: Evolves<Recognition, RequestEvents> = {
  CorrectionAsked: (state, { correction, datum }, { day }) => ({
    ...state,
    corrections: [...(state.corrections ?? []), { id: correction, datum, askedOn: day }],
  }),
  CorrectionAnswered: (state, { correction, verdict }, { day }) => ({
    ...state,
    corrections: (state.corrections ?? []).map((one) =>
      one.id === correction ? { ...one, answeredOn: day, outcome: verdict } : one,
    ),
  }),
  ReadingQuestioned: (state, { question, reading }, { day }) => ({
    ...state,
    questions: [...(state.questions ?? []), { id: question, reading, askedOn: day }],
  }),
  ReadingExplained: (state, { question }, { day }) => ({
    ...state,
    questions: (state.questions ?? []).map((one) => (one.id === question ? { ...one, answeredOn: day } : one)),
  }),
};

/** Its outcome is the last day on which the answer may come, that day included. */
export const answerBy = (askedOn: IsoDay) => judge(answerToRequestWithin, { askedOn: dayOf(askedOn) }, dayOf(askedOn));
