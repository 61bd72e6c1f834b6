import type { Words } from "./letter.ts";

export const en: Words = {
  subject: "Start through your sickness fund instead of the employment service",
  salutation: (name) => `Dear ${name},`,
  registered: ({ service, on }) =>
    `On ${on} you registered at ${service} for a return-to-work trajectory. It cannot start that way now. It can start through your sickness fund.`,
  why: "Why not that way?",
  needed: "At the employment service you can start if you are recognised in invalidity.",
  notConfirmed: "We checked this and cannot confirm it today.",
  later: ({ service, from }) =>
    `You can be recognised in invalidity from ${from} at the earliest. If you are recognised then, you can register again at ${service}.`,
  now: "What can you do now?",
  sameRights: "You can start today already through your sickness fund. You then have the same rights. You choose:",
  routeB: (coordinator) =>
    `You ask our return-to-work coordinator, ${coordinator}, for a first talk yourself. You may do so at any time (route B).`,
  routeA:
    "You tell the advising physician that you want to work again. After an examination the physician can refer you to the coordinator (route A).",
  voluntary: "It is voluntary. You may also start later, and you may stop at any time.",
  wrong: "Is something not right?",
  tellUs: (reach) => `Let us know and we will check it again: ${reach}.`,
  closing: "Kind regards",
};
