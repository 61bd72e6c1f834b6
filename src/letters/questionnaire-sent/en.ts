import type { Words } from "./letter.ts";

export const en: Words = {
  subject: "Will you fill in our questionnaire?",
  sent: (since) => `You have been incapable of work since ${since}. That is why we send you a short questionnaire.`,
  asks: "We ask how you are and what you can still do. So the advising physician sees which help suits you.",
  by: "At the latest on",
  lastDay: (day) => day,
  how: "How",
  ways: "online, on your own page, or on paper: ask your sickness fund for the form",
  must: "You have to fill in the questionnaire. The law asks for it.",
  voluntary: "A trajectory to work is voluntary. You decide on that yourself later, and you may always stop.",
  health: "Your answers are confidential. Only the advising physician and the team read them.",
  help: (coordinator) => `Is it difficult? You can fill it in together with somebody. Ask ${coordinator}.`,
  otherwise:
    "If we get no answer, we contact you to help. The advising physician may also invite you for an examination.",
};
