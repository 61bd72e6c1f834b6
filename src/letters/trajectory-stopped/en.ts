import type { Words } from "./letter.ts";

export const en: Words = {
  subject: "You have stopped your trajectory",
  salutation: (name) => `Dear ${name},`,
  stopped: (on) =>
    `On ${on} you said that you want to stop your return-to-work trajectory. It stopped on that day. That is your right. You do not have to say why.`,
  changes: "What changes?",
  noMore: (coordinator) =>
    `Your coordinator, ${coordinator}, makes no new appointments. A training or guidance that is part of the trajectory does not go on within it.`,
  presumedUntil: (day) =>
    `The presumption of incapacity that belongs to the trajectory runs up to and including ${day}.`,
  stays: "What stays?",
  recognition:
    "Stopping is not a decision about your health. You stay recognised as incapable of work as long as nobody decides otherwise.",
  premium: ({ hours, amount }) =>
    `The premium for the ${hours} hours of training that you followed already remains yours: ${amount} gross.`,
  file: "Your file is kept for as long as the law asks. You may always look into it.",
  again: "Start again later?",
  startAgain: ({ coordinator, reach }) => `You can, at any time. Ask ${coordinator} for a new talk: ${reach}.`,
  closing: "Kind regards",
};
