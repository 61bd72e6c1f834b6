import type { Words } from "./letter.ts";

export const en: Words = {
  subject: {
    "in-full": "We pay back these costs",
    "in-part": "We pay back part of these costs",
    refused: "We do not pay back these costs",
  },
  decided: {
    "in-full": ({ what, on }) =>
      `You asked for costs of your training back: ${what}, paid on ${on}. We pay them back in full.`,
    "in-part": ({ what, on }) =>
      `You asked for costs of your training back: ${what}, paid on ${on}. We pay back part of them.`,
    refused: ({ what, on }) =>
      `You asked for costs of your training back: ${what}, paid on ${on}. We do not pay them back.`,
  },
  paid: "You paid",
  paidByRegion: "Paid by the region or the community",
  paidBack: "We pay back",
  why: {
    "in-full": "These costs belong to your approved training.",
    "in-part": "A region or community already pays for the same. Then we pay the difference only.",
    refused: "We only pay back costs that belong to your approved training and that you prove. This is our reason:",
  },
  means: {
    "in-full": ["The amount comes to the account that you gave. No number yet? Give it on your page."],
    "in-part": ["The amount comes to the account that you gave. No number yet? Give it on your page."],
    refused: [
      "These costs remain yours.",
      "Do you have another proof? Add it on your page. Then we look again.",
      "This letter changes nothing about your training or your benefit.",
    ],
  },
};
