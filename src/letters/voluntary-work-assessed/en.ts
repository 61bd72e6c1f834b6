import type { Words } from "./letter.ts";

export const en: Words = {
  subject: {
    compatible: "You may do voluntary work",
    notCompatible: "This voluntary work does not suit your health",
  },
  assessed: {
    compatible: ({ on, activity }) =>
      `On ${on} you declared that you do or want to do voluntary work (${activity}). The advising physician finds that it suits your health.`,
    notCompatible: ({ on, activity }) =>
      `On ${on} you declared that you do or want to do voluntary work (${activity}). The advising physician finds that it does not suit your health.`,
  },
  why: {
    compatible: "Voluntary work does not count as work if the advising physician finds that it suits your health.",
    notCompatible:
      "Only if the advising physician finds that it suits your health does voluntary work not count as work.",
  },
  medical:
    "The medical findings are not in this letter. You can read them in your file, or have the advising physician explain them.",
  means: {
    compatible: ["You keep your benefit.", "Does what you do change? Report it beforehand."],
    notCompatible: [
      "Do not do this voluntary work beside your benefit.",
      "Do you want to try something else, or less? Make a new declaration, or talk to your coordinator.",
    ],
  },
  recognition: "This letter does not decide on your recognition as incapable of work.",
};
