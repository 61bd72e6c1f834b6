import type { Words } from "./letter.ts";

export const de: Words = {
  subject: "Ihr Weg zurück zur Arbeit ist abgeschlossen",
  closed: (on) =>
    `Ihr Koordinator hat Ihren Weg zurück zur Arbeit am ${on} abgeschlossen. In diesem Brief lesen Sie, warum, und was das für Sie heißt.`,
  because: {
    "full-resumption": "Sie arbeiten wieder ganz.",
    "partial-resumption": "Sie arbeiten wieder zum Teil.",
    "voluntary-work": "Sie leisten Freiwilligenarbeit.",
    "recognition-ended": "Sie sind nicht mehr als arbeitsunfähig anerkannt.",
    "medically-impossible": "Ihre Gesundheit lässt es jetzt nicht zu.",
    "no-work-found": "Auf diesem Weg wurde keine Arbeit gefunden.",
    pension: "Sie gehen in Pension.",
  },
  noMore: "Sie müssen dafür nichts mehr tun. Es gibt keine neuen Termine.",
  recognition: "Dieser Brief entscheidet nicht über Ihre Leistung und nicht über Ihre Anerkennung.",
  file: "Ihre Akte bleibt so lange da, wie das Gesetz es verlangt. Sie dürfen sie immer lesen.",
  again: "Wollen Sie später wieder beginnen? Bitten Sie uns um ein neues Gespräch. Wir sehen dann, was geht.",
  wrong: "Stimmt der Grund nicht? Sagen Sie es uns, dann sehen wir es uns mit Ihnen neu an.",
};
