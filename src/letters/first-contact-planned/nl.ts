import type { Words } from "./letter.ts";

export const nl: Words = {
  subject: "Uitnodiging voor een eerste gesprek",
  subjectAgain: "Nieuwe afspraak voor uw eerste gesprek",
  salutation: (name) => `Geachte ${name},`,
  invited: "Wij nodigen u uit voor een eerste gesprek over uw terugkeer naar werk, stap voor stap en op uw tempo.",
  earlier: {
    missed: (on) =>
      `Op ${on} had u een afspraak voor een eerste gesprek. U was er toen niet bij. Daarom krijgt u een nieuwe afspraak.`,
    moved: (on) => `U had een afspraak op ${on} voor een eerste gesprek. Die valt weg. Dit is uw nieuwe afspraak.`,
  },
  day: "Dag",
  time: "Uur",
  place: "Plaats",
  how: "Hoe",
  way: {
    "at-the-office": "bij ons op kantoor",
    "by-telephone": "per telefoon",
    "by-video": "per video",
    "at-home": "bij u thuis",
  },
  withWhom: "Met wie",
  coordinator: (name) => `${name}, Terug Naar Werk-coördinator`,
  whatHappens: "Wat gebeurt er tijdens het gesprek?",
  talk: "Wij luisteren naar wat u wilt en wat u kunt. Samen bekijken we welke stappen u kunnen helpen.",
  bring: "U mag iemand meebrengen die u vertrouwt.",
  voluntary: "U beslist zelf of u daarna een traject begint. Het is vrijwillig en u mag op elk moment stoppen.",
  cannotCome: "Kunt u niet komen?",
  call: (reach) => `Laat het ons zo snel mogelijk weten: ${reach}.`,
  reason: "Zeg ons waarom, dan zoeken we samen een andere dag.",
  absence: "Als u niet komt en niets laat weten",
  reducedIfTwice: (percent) =>
    `Komt u niet en hebt u geen geldige reden, dan krijgt u eerst een nieuwe afspraak. Bent u ook dan zonder geldige reden afwezig, dan vermindert uw uitkering met ${percent}.`,
  reducedIfAgain: ({ percent, on }) =>
    `Bent u weer zonder geldige reden afwezig, dan vermindert uw uitkering met ${percent}, van ${on} tot u contact opneemt voor een nieuwe afspraak.`,
  closing: "Met vriendelijke groeten",
};
