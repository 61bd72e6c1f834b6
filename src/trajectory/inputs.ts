import { z } from "zod";
import { tryDay } from "../law/kernel/day.ts";
import { centsOf, isEuros } from "./money/euros.ts";
import { isHours } from "./resumption/hours.ts";

/** How a field is asked for on a screen. A field without an entry is asked for by its type. */
export type Control =
  | "day"
  | "time"
  | "month"
  | "line"
  | "prose"
  | "lines"
  | "yes-no"
  | "declaration"
  | "choice"
  | "number"
  | "person"
  | "session"
  | "member"
  | "members"
  | "dossier"
  | "colleague"
  | "hours"
  | "money"
  | "cost"
  | "question"
  | "transfer"
  | "glass"
  | "mandate";
export const controls = z.registry<{ control: Control }>();

/** Text that a person can have typed: well-formed, and without control characters but for line ends and tabs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that must not come in.
const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const isTypedText = (text: string): boolean => text.isWellFormed() && !controlCharacter.test(text);
/**
 * Nobody types these, and nobody sees them: they turn the direction of what stands around them, so that a letter says
 * another thing than was recorded, or are letters without a shape. What is pasted may bring them, so they are left out.
 * Marks that a script needs between its own letters (U+200C to U+200F) stay.
 */
const unseen = /[\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
export const typed = () =>
  z
    .string()
    .overwrite((text) => text.replaceAll(unseen, ""))
    .trim()
    .refine(isTypedText, { params: { fault: "text" } });

/** A day that exists, and that the law can reckon with (1900 to 2199). */
const day = z.iso
  .date({ abort: true })
  .refine((text) => tryDay(text) !== undefined, { params: { fault: "day" } })
  .register(controls, { control: "day" });
/** One line: whatever stands between its words is one blank. */
const line = typed()
  .overwrite((text) => text.replaceAll(/\s+/g, " "))
  .min(2)
  .max(200)
  .register(controls, { control: "line" });
const prose = typed().min(10).max(5000).register(controls, { control: "prose" });
const lines = z.array(typed().min(2).max(300)).min(1).max(20).register(controls, { control: "lines" });

/** The kinds of field that acts ask for. Text is kept as typed, less the blanks around it. */
export const ask = {
  day: () => day.clone().register(controls, { control: "day" }),
  month: () =>
    z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/, "month")
      .register(controls, { control: "month" }),
  time: () =>
    z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "time")
      .register(controls, { control: "time" }),
  line: () => line.clone().register(controls, { control: "line" }),
  prose: () => prose.clone().register(controls, { control: "prose" }),
  lines: () => lines.clone().register(controls, { control: "lines" }),
  yesNo: () => z.boolean().register(controls, { control: "yes-no" }),
  declaration: () => z.literal(true).register(controls, { control: "declaration" }),
  choice: <const C extends readonly [string, ...string[]]>(...choices: C) =>
    z.enum(choices).register(controls, { control: "choice" }),
  wholeNumber: (least: number, most: number) => z.int().min(least).max(most).register(controls, { control: "number" }),
  session: () => z.uuid().register(controls, { control: "session" }),
  /** A project on the agenda of a session. */
  dossier: () => z.uuid().register(controls, { control: "dossier" }),
  /** Somebody of the Higher Commission, by account; each once. */
  member: () => typed().min(2).max(80).register(controls, { control: "member" }),
  members: (least: number) =>
    z.array(typed().min(2).max(80)).min(least).max(60).register(controls, { control: "members" }),
  /** Somebody of the same organisation, in the same role. */
  colleague: () => typed().min(2).max(80).register(controls, { control: "colleague" }),
  /** Euro as decimal text with at most two decimals: `12.50`. @param least in whole cents */
  money: (least = 0) =>
    z
      .string()
      .trim()
      .refine((text) => isEuros(text) && centsOf(text) >= least, { params: { fault: "money" } })
      .register(controls, { control: "money" }),
  /** Hours a week as decimal text, in quarters of an hour: `19`, `19.5`, `7.75`. */
  hours: () =>
    z
      .string()
      .trim()
      .refine(isHours, { params: { fault: "hours" } })
      .register(controls, { control: "hours" }),
  transfer: () => typed().min(1).max(35).register(controls, { control: "transfer" }),
  question: () => z.uuid().register(controls, { control: "question" }),
  cost: () => z.uuid().register(controls, { control: "cost" }),
  mandate: () => z.uuid().register(controls, { control: "mandate" }),
  glass: () => z.uuid().register(controls, { control: "glass" }),
};

export const nothing = z.object({});
