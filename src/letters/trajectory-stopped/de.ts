import type { Words } from "./letter.ts";

export const de: Words = {
  subject: "Sie haben Ihren Weg zurück zur Arbeit beendet",
  salutation: (name) => `Guten Tag ${name},`,
  stopped: (on) =>
    `Sie haben am ${on} gesagt, dass Sie mit Ihrem Weg zurück zur Arbeit aufhören wollen. Er ist an diesem Tag beendet worden. Das ist Ihr Recht. Sie müssen nicht sagen, warum.`,
  changes: "Was ändert sich?",
  noMore: (coordinator) =>
    `Ihr Koordinator, ${coordinator}, macht keine neuen Termine mehr. Eine Ausbildung oder Begleitung, die dazugehört, geht in diesem Rahmen nicht weiter.`,
  presumedUntil: (day) => `Die damit verbundene Vermutung der Arbeitsunfähigkeit gilt bis einschließlich ${day}.`,
  stays: "Was bleibt?",
  recognition:
    "Aufhören ist keine Entscheidung über Ihre Gesundheit. Sie bleiben als arbeitsunfähig anerkannt, solange niemand anders darüber entscheidet.",
  premium: ({ hours, amount }) =>
    `Die Prämie für die ${hours} Stunden Ausbildung, die Sie schon besucht haben, behalten Sie: ${amount} brutto.`,
  file: "Ihre Akte wird so lange aufbewahrt, wie das Gesetz es verlangt. Sie dürfen sie jederzeit einsehen.",
  again: "Später wieder beginnen?",
  startAgain: ({ coordinator, reach }) =>
    `Das geht jederzeit. Bitten Sie ${coordinator} um ein neues Gespräch: ${reach}.`,
  closing: "Mit freundlichen Grüßen",
};
