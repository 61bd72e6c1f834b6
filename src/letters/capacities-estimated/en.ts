import type { Words } from "./letter.ts";

export const en: Words = {
  subject: "What you can still do: the estimate of your sickness fund",
  estimated: (on) => `On ${on} the advising physician or the team estimated what you can still do.`,
  result: "The estimate",
  categories: {
    "category-1":
      "You can probably go back to work by yourself, at the latest at the end of month 6 of your incapacity.",
    "category-2": "Working is not possible now for medical reasons.",
    "category-3": "Diagnosis or treatment comes first.",
    "category-4": "Working is possible, if one or more steps are taken first.",
  },
  next: "What now?",
  steps: {
    "category-1": "You need do nothing. Do you go back to work? Then report it in time.",
    "category-2": "You need do nothing.",
    "category-3": "You need do nothing. Take good care of yourself.",
    "category-4": "Do you want help to work again? Ask for a first talk with the coordinator. You choose yourself.",
  },
  again: (by) => `The advising physician makes a new estimate at the latest on ${by}.`,
  recognition: "This letter decides neither on your recognition nor on your benefit. Nothing changes there.",
  medical:
    "The medical reasons are not in this letter. You can read them in your file, or have the advising physician explain them.",
  other: "Do you see it otherwise? Tell us. You can always ask for a trajectory to work, and you may always stop.",
};
