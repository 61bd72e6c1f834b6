import type { Words } from "./letter.ts";

export const en: Words = {
  subject: (service) => `Your trajectory at ${service} can begin`,
  confirmed: (service) =>
    `You asked ${service} to start your return to work. We have checked it: you are recognised in invalidity. So you can now start at ${service}.`,
  registered: "Registered on",
  since: "Recognised in invalidity since",
  next: (service) => `You need not ask us for anything. ${service} agrees the first step with you.`,
  benefit: "This letter changes nothing about your benefit.",
  voluntary: "The trajectory is voluntary. You may stop at any time.",
  wrong: "Is a date not right? Tell us and we will check it.",
};
