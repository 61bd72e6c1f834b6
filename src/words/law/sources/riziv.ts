import { pages } from "./page-titles.ts";
import { slide } from "./place.ts";
import type { SourceWords } from "./source-words.ts";

export const rizivSourceWords = {
  "webinar-target-group": { title: pages.webinar, at: slide(10) },
  "webinar-exclusions": { title: pages.webinar, at: slide(10) },
  "webinar-regimes": { title: pages.webinar, at: slide(11) },
  "webinar-agreements": { title: pages.webinar, at: slide(12) },
  "webinar-route-a": { title: pages.webinar, at: slide(15) },
  "webinar-route-b": { title: pages.webinar, at: slide(16) },
  "webinar-stopping": { title: pages.webinar, at: slide(15) },
  "webinar-employer": { title: pages.webinar, at: slide(14) },
  "webinar-registration": { title: pages.webinar, at: slide(14) },
  "webinar-route-c-invalidity": { title: pages.webinar, at: slide(18) },
  "webinar-route-c-pilot": { title: pages.webinar, at: slide(18) },
  "webinar-route-c-confirmed": { title: pages.webinar, at: slide(19) },
  "webinar-route-c-own-wish": { title: pages.webinar, at: slide(19) },
  "webinar-dossier": { title: pages.webinar, at: slide(22) },
  "webinar-decision": { title: pages.webinar, at: slide(22) },
  "webinar-codex": { title: pages.webinar, at: slide(23) },
  "webinar-presumption": { title: pages.webinar, at: slide(25) },
  "webinar-presumption-training": { title: pages.webinar, at: slide(25) },
  "webinar-evaluation": { title: pages.webinar, at: slide(25) },
  "riziv-page-examination": { title: pages.returnPage, heading: "Via uw ziekenfonds, route A" },
  "riziv-page-route-c": { title: pages.returnPage, heading: "Via uw regionale arbeidsbemiddelingsdienst, route C" },
  "riziv-page-occupational-physician": {
    title: pages.returnPage,
    heading: "Wanneer kan u uw beroepsactiviteit hervatten?",
  },
  "riziv-page-voluntary": { title: pages.returnPage, heading: "Welke mogelijkheden heeft u?" },
  "brussels-page-route-c": { title: pages.brusselsPage, heading: "Hoe werkt het?" },
  "slides-2021-agreement": { title: pages.slides2021, heading: "Samenwerking VDAB" },
  "slides-2021-classic": { title: pages.slides2021, heading: "Klassiek traject of samenwerkingsovereenkomst traject?" },
  "slides-2021-cooperation": {
    title: pages.slides2021,
    heading: "Klassiek traject of samenwerkingsovereenkomst traject?",
  },
  "slides-2021-phase-3": { title: pages.slides2021, heading: "Verloop traject" },
  "slides-2021-presumption": { title: pages.slides2021, heading: "Voordelen verzekerde" },
  "slides-2021-outcomes": { title: pages.slides2021, heading: "Terugkeer naar de arbeidsmarkt" },
  "slides-2021-outcomes-not-ended": { title: pages.slides2021, heading: "Terugkeer naar de arbeidsmarkt" },
  "page-2019-rehabilitation": {
    title: pages.page2019,
    heading: "Komt u in aanmerking voor socioprofessionele rehabilitatie?",
  },
  "page-2019-reorientation": {
    title: pages.page2019,
    heading: "Komt u in aanmerking voor socioprofessionele heroriëntering?",
  },
  "page-2019-premium": { title: pages.page2019, heading: "Financiële voordelen na goedkeuring van uw traject" },
} satisfies Record<string, SourceWords>;
