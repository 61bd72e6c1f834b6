import type { Words } from "./letter.ts";

export const en: Words = {
  subject: "Your talk with the advising physician or the team",
  held: ({ on, month }) => `On ${on} you had the talk of month ${month} of your incapacity for work.`,
  thanks: "Thank you for coming.",
  next: ({ month, by }) => `The next talk is in month ${month}, at the latest on ${by}. You will get an invitation.`,
  last: "This was the last talk of the first year.",
  recognition:
    "This letter decides neither on your recognition nor on your benefit. If there is a decision, you get a letter of its own.",
  medical: "What the physician found is not in this letter. You can read it in your file.",
  help: "Do you want help to work again? Ask for a first talk with the coordinator. It is voluntary and you may always stop.",
};
