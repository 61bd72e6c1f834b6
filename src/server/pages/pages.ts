import type { Routes } from "../web/request.ts";
import { aboutReadingPages } from "./about-reading.ts";
import { accessPages } from "./access.ts";
import { actFormPages } from "./act-form.ts";
import { agreementPages } from "./agreements.ts";
import { askingPages } from "./asking.ts";
import { calculatorPages } from "./calculators.ts";
import { correctionPages } from "./corrections.ts";
import { councilPages } from "./council.ts";
import { documentPages } from "./documents.ts";
import { figurePages } from "./figures.ts";
import { glassPages } from "./glass.ts";
import { importPages } from "./import.ts";
import { lawBookPages } from "./law-book.ts";
import { lawChangePages } from "./law-change.ts";
import { letterRegisterPages } from "./letter-register.ts";
import { letterPages } from "./letters.ts";
import { moneyPages } from "./money.ts";
import { myDocumentsPages } from "./my-documents.ts";
import { myMoneyPages } from "./my-money.ts";
import { openPages } from "./open.ts";
import { ownDataPages } from "./own-data.ts";
import type { PageParts } from "./parts.ts";
import { peoplePages } from "./people.ts";
import { portalPages } from "./portal.ts";
import { readingPages } from "./readings.ts";
import { representedPages } from "./represented.ts";
import { resumptionPages } from "./resumptions.ts";
import { routeFinderPages } from "./route-finder.ts";
import { sessionLettersPages } from "./session-letters.ts";
import { teamPages } from "./team.ts";
import { unusualReadingPages } from "./unusual-reading.ts";
import { whatIfPages } from "./what-if.ts";
import { workbenchPages } from "./workbench.ts";

/** Every page, each set in its own file. */
export const pagesOf = (parts: PageParts): readonly Routes[] => [
  openPages,
  (app) => calculatorPages(app, parts.clock),
  (app) => routeFinderPages(app, parts.clock),
  (app) => lawBookPages(app, parts.clock),
  (app) => letterPages(app, parts),
  (app) => documentPages(app, parts),
  (app) => letterRegisterPages(app, parts),
  (app) => portalPages(app, parts),
  (app) => aboutReadingPages(app, parts),
  (app) => resumptionPages(app, parts),
  (app) => workbenchPages(app, parts),
  (app) => teamPages(app, parts),
  (app) => lawChangePages(app, parts),
  (app) => figurePages(app, parts),
  (app) => agreementPages(app, parts.reader),
  (app) => whatIfPages(app, parts.reader),
  (app) => peoplePages(app, parts),
  (app) => importPages(app, parts),
  (app) => councilPages(app, parts),
  (app) => sessionLettersPages(app, parts),
  (app) => moneyPages(app, parts),
  (app) => myMoneyPages(app, parts),
  (app) => myDocumentsPages(app, parts),
  (app) => ownDataPages(app, parts),
  (app) => correctionPages(app, parts),
  (app) => representedPages(app, parts),
  (app) => readingPages(app, parts),
  (app) => glassPages(app, parts),
  (app) => unusualReadingPages(app, parts),
  (app) => accessPages(app, parts),
  (app) => askingPages(app, parts),
  (app) => actFormPages(app, parts),
];
