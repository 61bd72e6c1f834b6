import type { Words } from "./letter.ts";

export const en: Words = {
  subject: "Your trajectory is closed",
  closed: (on) =>
    `Your coordinator closed your return-to-work trajectory on ${on}. This letter says why, and what that means for you.`,
  because: {
    "full-resumption": "You are fully back at work.",
    "partial-resumption": "You are partly back at work.",
    "voluntary-work": "You do voluntary work.",
    "recognition-ended": "You are no longer recognised as incapable of work.",
    "medically-impossible": "Your health does not allow a trajectory now.",
    "no-work-found": "No work was found with this trajectory.",
    pension: "You retire.",
  },
  noMore: "You need do nothing more for this trajectory. There are no new appointments.",
  recognition: "This letter does not decide on your benefit or on your recognition as incapable of work.",
  file: "Your file is kept for as long as the law asks. You may always read it.",
  again: "Do you want to begin again later? Ask us for a new talk. We will look together at what can be done.",
  wrong: "Is the reason not right? Tell us and we will look at it again with you.",
};
