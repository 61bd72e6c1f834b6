import type { Words } from "./letter.ts";

export const de: Words = {
  subject: "Sie dürfen teilweise arbeiten",
  salutation: (name) => `Guten Tag ${name},`,
  permitted: (on) =>
    `Sie haben uns am ${on} gesagt, dass Sie trotz Ihrer Krankheit zum Teil arbeiten. Der Vertrauensarzt erlaubt Ihnen diese Arbeit. Für die Krankenkasse bleiben Sie arbeitsunfähig.`,
  work: "Was ist erlaubt?",
  kind: "Art der Arbeit",
  kinds: {
    "adapted-work": "Teilarbeit oder angepasste Arbeit bei einem Arbeitgeber",
    "self-employed-activity": "eine selbstständige Tätigkeit",
  },
  activity: "Arbeitgeber oder Tätigkeit",
  volume: "Wie viel",
  hours: ({ perWeek, fullTime }) => `${perWeek} Stunden pro Woche; Vollzeit sind dort ${fullTime} Stunden`,
  notSaid: "so wie Sie es gemeldet haben",
  period: "Zeitraum",
  fromUntil: ({ from, until }) => `vom ${from} bis einschließlich ${until}`,
  conditions: "Bedingungen",
  none: "Es gibt keine besonderen Bedingungen.",
  now: "Was müssen Sie wissen?",
  change: "Ändert sich die Arbeit oder die Stundenzahl? Machen Sie vor dieser Änderung eine neue Meldung.",
  check: (by) => `Der Vertrauensarzt prüft dies spätestens am ${by}. Sie bekommen dafür eine Einladung.`,
  renew:
    "Möchten Sie nach dem letzten Tag weiter arbeiten? Bitten Sie den Vertrauensarzt rechtzeitig um eine Erneuerung.",
  stop: "Sie dürfen jederzeit aufhören. Melden Sie dann den letzten Arbeitstag.",
  rule: "Die Regel hinter dieser Entscheidung",
  closing: "Mit freundlichen Grüßen",
};
