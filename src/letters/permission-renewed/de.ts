import type { Words } from "./letter.ts";

export const de: Words = {
  subject: "Ihre Erlaubnis zur Teilarbeit ist verlängert",
  renewed:
    "Sie dürfen weiter zum Teil arbeiten: Der Vertrauensarzt verlängert Ihre Erlaubnis. Für die Krankenkasse bleiben Sie arbeitsunfähig.",
  activity: "Arbeitgeber oder Tätigkeit",
  volume: "Wie viel",
  hours: ({ perWeek, fullTime }) => `${perWeek} Stunden pro Woche; Vollzeit sind dort ${fullTime} Stunden`,
  notSaid: "so wie Sie es gemeldet haben",
  period: "Verlängert",
  fromUntil: ({ from, until }) => `vom ${from} bis einschließlich ${until}`,
  check: (by) => `Der Vertrauensarzt prüft dies spätestens am ${by}. Sie bekommen dafür eine Einladung.`,
  change: "Ändert sich die Arbeit oder die Stundenzahl? Machen Sie vor dieser Änderung eine neue Meldung.",
  again: "Möchten Sie nach dem letzten Tag weiter arbeiten? Bitten Sie dann rechtzeitig um eine neue Verlängerung.",
  stop: "Sie dürfen jederzeit aufhören. Melden Sie dann den letzten Arbeitstag.",
};
