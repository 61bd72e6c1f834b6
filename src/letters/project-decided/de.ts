import type { Words } from "./letter.ts";

const council = "Die Hohe Kommission des Medizinischen Rates für Invalidität";

export const de: Words = {
  subject: {
    approved: "Ihre Ausbildung ist genehmigt",
    refused: "Ihre Ausbildung ist nicht genehmigt",
  },
  salutation: (name) => `Guten Tag ${name},`,
  decided: {
    approved: (on) => `${council} hat am ${on} über Ihr Ausbildungsprojekt entschieden. Ihr Projekt ist genehmigt.`,
    refused: (on) =>
      `${council} hat am ${on} über Ihr Ausbildungsprojekt entschieden. Ihr Projekt ist nicht genehmigt. In diesem Brief lesen Sie, warum, was das bedeutet und was Sie jetzt tun können.`,
  },
  project: "Ihr Projekt",
  training: "Ausbildung",
  provider: "Anbieter",
  period: "Zeitraum",
  fromUntil: ({ from, until }) => `vom ${from} bis einschließlich ${until}`,
  duration: "Dauer",
  hours: (number) => `${number} Stunden`,
  grounds: "Warum diese Entscheidung?",
  means: "Was bedeutet das für Sie?",
  costsPaidBy: (payer) =>
    `Die Kosten Ihrer Ausbildung werden erstattet, und zwar von: ${payer}. Das sind die Einschreibung, die Fahrten, das Material und die anderen genehmigten Kosten Ihres Weges zurück zur Arbeit.`,
  perHour: (amount) => `Sie erhalten eine Prämie von ${amount} brutto für jede Stunde, die Sie wirklich besuchen.`,
  onSuccess: (amount) => `Schließen Sie mit Erfolg ab, erhalten Sie zusätzlich eine Prämie von ${amount} brutto.`,
  presumed: ({ from, until }) =>
    `Während der ganzen Ausbildung wird angenommen, dass Sie arbeitsunfähig sind: vom ${from} bis einschließlich ${until}. Sie bleiben anerkannt und behalten Ihre Leistung, solange diese Genehmigung gilt.`,
  mayStop:
    "Die Ausbildung ist freiwillig. Sie dürfen jederzeit aufhören. Sprechen Sie gern vorher mit Ihrem Koordinator darüber.",
  noIntervention:
    "Für dieses Projekt gibt es keine finanzielle Beteiligung. Nur die Orientierungsuntersuchung wird bezahlt.",
  onlyThisProject:
    "Diese Entscheidung betrifft nur dieses Projekt. Sie entscheidet nicht über Ihre Anerkennung als arbeitsunfähig.",
  newProject: (coordinator) =>
    `Sie dürfen ein neues Projekt einreichen. Ihr Koordinator, ${coordinator}, sucht gern mit Ihnen.`,
  goesOn: "Ihr Weg geht weiter. Er ist freiwillig: Sie dürfen jederzeit aufhören.",
  approvedCosts: "Genehmigte Kosten",
  cost: "Kosten",
  amount: "Betrag",
  total: "Gesamt",
  rule: "Die Regel hinter dieser Entscheidung",
  questions: (coordinator) =>
    `Haben Sie Fragen zu Ihrem Weg zurück zur Arbeit? Ihr Koordinator, ${coordinator}, hilft Ihnen gern. Sind Sie mit der Entscheidung nicht einverstanden? Am Ende dieses Briefes lesen Sie, was Sie tun können.`,
  closing: "Mit freundlichen Grüßen",
};
