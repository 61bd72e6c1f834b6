import type { EventType } from "../trajectory/events.ts";
import { alongTheWay } from "./events/along-the-way.ts";
import { beforeTheStart } from "./events/before-the-start.ts";
import { aboutDocuments } from "./events/documents.ts";
import { estimateAndAbsence } from "./events/estimate-and-absence.ts";
import { following } from "./events/following.ts";
import { aboutGlass } from "./events/glass.ts";
import { inTheDossier } from "./events/in-the-dossier.ts";
import { aboutMandate } from "./events/mandate.ts";
import { aboutMoney } from "./events/money.ts";
import { aboutOwnData } from "./events/own-data.ts";
import { aboutQuestions } from "./events/questions.ts";
import { aboutResumption } from "./events/resumption.ts";
import { toTheEnd } from "./events/to-the-end.ts";
import type { EventWords } from "./events/words-of-event.ts";

/** What happened, in the past tense: on a professional's timeline, and for the insured person. */
export const eventWords: Readonly<Record<EventType, EventWords>> = {
  ...beforeTheStart,
  ...estimateAndAbsence,
  ...alongTheWay,
  ...following,
  ...inTheDossier,
  ...toTheEnd,
  ...aboutResumption,
  ...aboutDocuments,
  ...aboutOwnData,
  ...aboutQuestions,
  ...aboutMoney,
  ...aboutGlass,
  ...aboutMandate,
};
