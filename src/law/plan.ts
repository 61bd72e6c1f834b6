import { conditions } from "./kernel/conditions.ts";
import { addMonths, iso } from "./kernel/day.ts";
import { deadline } from "./kernel/deadline.ts";
import { aDay, typedText, wholeNumber } from "./kernel/facts.ts";

const stated = (words: string | undefined) => (words === undefined ? undefined : words.trim() !== "");

/** The last day to draw up the plan: one month after the engagement (droitsquotidiens.be). */
export const planWithin = deadline({
  name: "plan-within",
  from: "engagedOn",
  chosenBy: "engagement",
  versions: [
    {
      since: "2022-01-01",
      cites: ["reading-end-of-month", "reading-terms-stay"],
      term: { unit: "months", length: "plan-months", impossibleDay: "last-day" },
      onRestDay: "stays",
    },
  ],
});

/** The last day for the next follow-up: three months after the plan or the last follow-up. */
export const followUpWithin = deadline({
  name: "follow-up-within",
  from: "lastOn",
  chosenBy: "plan-or-follow-up",
  versions: [
    {
      since: "2022-01-01",
      cites: ["reading-end-of-month", "reading-terms-stay"],
      term: { unit: "months", length: "follow-up-months", impossibleDay: "last-day" },
      onRestDay: "stays",
    },
  ],
});

/** What must stand in a plan (droitsquotidiens.be). */
export const planContent = conditions({
  name: "plan-content",
  facts: { objectives: typedText, result: typedText, actions: wholeNumber, nextAppointmentOn: aDay, drawnUpOn: aDay },
  chosenBy: "plan-drawn-up",
  versions: [
    {
      since: "2022-01-01",
      cites: ["ziv-law-100-1-1", "droits-quotidiens-plan"],
      conditions: [
        {
          name: "objectives-stated",
          looksAt: ["objectives"],
          cites: ["droits-quotidiens-plan"],
          holds: ({ objectives }) => stated(objectives),
        },
        {
          name: "result-stated",
          looksAt: ["result"],
          cites: ["droits-quotidiens-plan"],
          holds: ({ result }) => stated(result),
        },
        {
          name: "at-least-one-action",
          looksAt: ["actions"],
          cites: ["droits-quotidiens-plan"],
          holds: ({ actions }) => (actions === undefined ? undefined : actions >= 1),
        },
        {
          name: "next-appointment-after-the-plan",
          looksAt: ["nextAppointmentOn", "drawnUpOn"],
          cites: ["droits-quotidiens-plan"],
          holds: ({ nextAppointmentOn: next, drawnUpOn }) =>
            next === undefined || drawnUpOn === undefined ? undefined : next > drawnUpOn,
        },
        {
          name: "next-appointment-in-time",
          looksAt: ["nextAppointmentOn", "drawnUpOn"],
          cites: ["reading-next-appointment"],
          holds: ({ nextAppointmentOn: next, drawnUpOn }, { p, t }) => {
            if (next === undefined || drawnUpOn === undefined) return undefined;
            const last = addMonths(drawnUpOn, p("follow-up-months"), "last-day");
            t?.step("last-day-for-the-appointment", iso(last));
            return next <= last;
          },
        },
      ],
    },
  ],
});
