import type { Words } from "./letter.ts";

export const de: Words = {
  subject: "Möchten Sie unseren Fragebogen ausfüllen?",
  sent: (since) => `Sie sind seit dem ${since} arbeitsunfähig. Darum schicken wir Ihnen einen kurzen Fragebogen.`,
  asks: "Wir fragen, wie es Ihnen geht und was Sie noch können. So sieht der Vertrauensarzt, welche Hilfe zu Ihnen passt.",
  by: "Spätestens am",
  lastDay: (day) => day,
  how: "Wie",
  ways: "online, auf Ihrer eigenen Seite, oder auf Papier: Bitten Sie Ihre Krankenkasse um das Formular",
  must: "Sie müssen den Fragebogen ausfüllen. Das Gesetz verlangt es.",
  voluntary:
    "Ein Weg zurück zur Arbeit ist freiwillig. Darüber entscheiden Sie später selbst, und Sie dürfen immer aufhören.",
  health: "Ihre Antworten sind vertraulich. Nur der Vertrauensarzt und sein Team lesen sie.",
  help: (coordinator) => `Ist es schwierig? Sie können ihn auch gemeinsam ausfüllen. Fragen Sie ${coordinator}.`,
  otherwise:
    "Bekommen wir keine Antwort, melden wir uns bei Ihnen, um zu helfen. Der Vertrauensarzt kann Sie auch zu einer Untersuchung einladen.",
};
