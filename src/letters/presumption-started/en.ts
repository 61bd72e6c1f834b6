import type { Words } from "./letter.ts";

export const en: Words = {
  subject: "Your presumption of incapacity has begun",
  started:
    "Your return-to-work trajectory is running. So a period begins now that is called the presumption of incapacity.",
  first: "First day",
  last: "Last day (that day still counts)",
  presumed: "In this period we take it that you are incapable of work.",
  earlier:
    "The period can end earlier: if you work again, if an approved training begins, or if your trajectory stops.",
  tell: (coordinator) => `Will you work again, even a few hours? Tell it before you begin to ${coordinator}.`,
  training:
    "A training that the Higher Commission approves has a period of its own. You then read it in another letter.",
  voluntary: "The trajectory is voluntary. You may stop at any time.",
};
