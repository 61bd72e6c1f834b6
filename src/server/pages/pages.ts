import type { Routes } from "../web/request.ts";
import { actFormPages } from "./act-form.ts";
import { letterPages } from "./letters.ts";
import { openPages } from "./open.ts";
import type { PageParts } from "./parts.ts";
import { portalPages } from "./portal.ts";

/** Every page, each set in its own file. */
export const pagesOf = (parts: PageParts): readonly Routes[] => [
  openPages,
  (app) => letterPages(app, parts),
  (app) => portalPages(app, parts),
  (app) => actFormPages(app, parts),
];
