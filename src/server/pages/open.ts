import type { Role } from "../../access/roles.ts";
import { HomePage } from "../../screens/open/home-page.tsx";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { sendPage } from "./send-page.ts";

/** The start: for who is signed in, their own page. */
export function openPages(app: App): void {
  app.get("/", async (request, reply) => {
    if (request.actor) return reply.redirect(startOf(request.actor.role), 303);
    return sendPage(reply, HomePage, { frame: frameOf(request) });
  });
}

const startOf = (role: Role): string =>
  role === "insured-person" ? "/me" : role === "representative" ? "/represent" : "/work";
