import { z } from "zod";
import { MyMoneyPage } from "../../screens/money/my-money-page.tsx";
import type { ActName } from "../../trajectory/acts.ts";
import { accountEnding } from "../payments/account-ending.ts";
import { moneyLines } from "../payments/money-lines.ts";
import { seenBy } from "../record/seen-by.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { type FileView, openFile } from "../views/file.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { documentsShown } from "./my-documents.ts";
import { navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { ownFile } from "./portal.ts";
import { sendPage } from "./send-page.ts";

/** What one does about money oneself, in the order in which one comes to it. */
const aboutMoney: readonly ActName[] = ["record-attendance", "hand-in-cost", "add-receipt", "complete-training"];

/** The insured person's own money. */
export function myMoneyPages(app: App, parts: PageParts): void {
  const { reader, clock } = parts;
  const schema = { querystring: z.object({ done: z.string().max(60).optional() }) };
  app.get("/me/money", { onRequest: requireActor, schema }, async (request, reply) => {
    const today = await clock.today();
    const actor = actorOn(request);
    const mine = await ownFile(parts, request, today);
    const { person } = mine.recognition;
    const files = await Promise.all(mine.trajectories.map(({ stream }) => openFile(reader, actor, stream, today)));
    const opened = files.filter((file) => typeof file !== "string");
    const withMoney = opened.find(({ trajectory }) =>
      trajectory.projects.some(({ decision }) => decision?.decision === "approved"),
    );
    const [lines, accountEnds] = await seenBy(reader.db, actor, async (seen) => [
      await moneyLines(seen, person),
      await accountEnding(seen, reader.keys, person),
    ]);
    const shown = {
      person,
      lines,
      accountEnds,
      givesAccount: actor.mandate === undefined,
      costs: opened.flatMap(costsShown).toReversed(),
      about: withMoney && {
        stream: withMoney.stream,
        acts: withMoney.acts.filter(({ name }) => aboutMoney.includes(name)),
      },
    };
    const page = { frame: frameOf(request), nav: navOf(request), done: request.query.done };
    return sendPage(reply, MyMoneyPage, { ...page, mine: shown });
  });
}

/** The costs of one trajectory, each with its receipts. */
const costsShown = ({ stream, trajectory, documents }: FileView) =>
  trajectory.costs.map((cost) => {
    const receipts = documents.filter(({ about }) => about.is === "cost" && about.id === cost.id);
    return { ...cost, receipts: documentsShown(stream, receipts) };
  });
