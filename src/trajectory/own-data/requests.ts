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

export type RequestEvents = {
  ReadingQuestioned: { question: string; reading: number; asks: Sealed };
  ReadingExplained: { question: string; answer: Sealed };
};

export const requestEvolves: Evolves<Recognition, RequestEvents> = {
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
