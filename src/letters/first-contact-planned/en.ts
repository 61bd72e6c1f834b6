import type { Words } from "./letter.ts";

export const en: Words = {
  subject: "Invitation to a first talk",
  subjectAgain: "A new appointment for your first talk",
  salutation: (name) => `Dear ${name},`,
  invited: "We invite you to a first talk about your return to work, step by step and at your own pace.",
  earlier: {
    missed: (on) =>
      `On ${on} you had an appointment for a first talk. You were not there. That is why you get a new appointment.`,
    moved: (on) => `You had an appointment on ${on} for a first talk. It is cancelled. This is your new appointment.`,
  },
  day: "Day",
  time: "Time",
  place: "Place",
  how: "How",
  way: {
    "at-the-office": "at our office",
    "by-telephone": "by telephone",
    "by-video": "by video",
    "at-home": "at your home",
  },
  withWhom: "With whom",
  coordinator: (name) => `${name}, return-to-work coordinator`,
  whatHappens: "What happens in the talk?",
  talk: "We listen to what you want and what you can do. Together we look at which steps can help you.",
  bring: "You may bring someone you trust.",
  voluntary:
    "You decide yourself whether to start a trajectory afterwards. It is voluntary and you may stop at any time.",
  cannotCome: "You cannot come?",
  call: (reach) => `Let us know as soon as possible: ${reach}.`,
  reason: "Tell us why, and we will look for another day together.",
  absence: "If you do not come and do not tell us",
  reducedIfTwice: (percent) =>
    `If you do not come and have no valid reason, you first get a new appointment. If you are absent again without a valid reason, your benefit goes down by ${percent}.`,
  reducedIfAgain: ({ percent, on }) =>
    `If you are absent again without a valid reason, your benefit goes down by ${percent}, from ${on} until you contact us for a new appointment.`,
  closing: "Kind regards",
};
