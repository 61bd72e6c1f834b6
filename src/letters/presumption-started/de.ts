import type { Words } from "./letter.ts";

export const de: Words = {
  subject: "Ihre Vermutung der Arbeitsunfähigkeit hat begonnen",
  started:
    "Ihr Weg zurück zur Arbeit läuft. Darum beginnt jetzt eine Zeit, die Vermutung der Arbeitsunfähigkeit heißt.",
  first: "Erster Tag",
  last: "Letzter Tag (dieser Tag zählt noch mit)",
  presumed: "In dieser Zeit nehmen wir an, dass Sie nicht arbeiten können.",
  earlier:
    "Die Zeit kann früher enden: wenn Sie wieder arbeiten, wenn eine genehmigte Ausbildung beginnt oder wenn Ihr Weg endet.",
  tell: (coordinator) =>
    `Wollen Sie wieder arbeiten, auch nur ein paar Stunden? Sagen Sie es vorher. Ihr Kontakt: ${coordinator}.`,
  training:
    "Für eine Ausbildung, die die Hohe Kommission genehmigt, gilt eine eigene Zeit. Sie steht dann in einem eigenen Brief.",
  voluntary: "Es ist freiwillig. Sie dürfen jederzeit aufhören.",
};
