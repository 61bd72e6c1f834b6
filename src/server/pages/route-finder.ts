import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Service } from "../../access/roles.ts";
import { type Day, day } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { rules } from "../../law/rules.ts";
import type { Values } from "../../screens/parts/field-of.ts";
import { type Found, RouteFinderPage } from "../../screens/route-finder/route-finder-page.tsx";
import { finderFields, type Region } from "../../words/screens/route-finder.ts";
import { asks } from "../api/open/asked.ts";
import { sayCalculatorFaults } from "../api/open/say-faults.ts";
import type { Clock } from "../clock.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { bodyOf } from "./calculator-body.ts";
import { boxesOf } from "./calculator-boxes.ts";
import { fieldsOf } from "./calculator-fields.ts";
import { navOf } from "./nav.ts";
import { sendPage } from "./send-page.ts";

const asked = z.strictObject({
  region: asks.choice("flanders", "brussels", "wallonia", "german-speaking"),
  regime: asks.choice("employee", "unemployed", "self-employed"),
  incapableSince: asks.day(),
  recognisedInvalid: asks.yesNo(),
  hasContract: asks.yesNo(),
  exclusion: asks.choice("none", "work-accident", "occupational-disease", "statutory-official"),
});
const boxes = boxesOf(asked);

/** Brussels sends who lives there to Actiris (Brussels page of 25 March 2026); the others by the region each serves. */
const serviceOf: Readonly<Record<Region, Service>> = {
  flanders: "vdab",
  brussels: "actiris",
  wallonia: "forem",
  "german-speaking": "adg",
};

const anything = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** Which way in is open to whoever asks, and whom to call; posted, so that nothing of it stands in an address. */
export function routeFinderPages(app: App, clock: Clock): void {
  app.get("/routes", (request, reply) => send({}, undefined, request, reply));
  app.post("/routes", { schema: { body: anything } }, async (request, reply) =>
    send(request.body, day(await clock.today()), request, reply),
  );
}

/** With a day the question is asked; without one the form stands there to fill in. */
function send(values: Values, today: Day | undefined, request: FastifyRequest, reply: FastifyReply) {
  const { language } = request;
  const read = today === undefined ? undefined : asked.safeParse(bodyOf(boxes, values));
  const faults = read?.error ? sayCalculatorFaults(read.error.issues, language) : [];
  const props = {
    frame: frameOf(request),
    nav: navOf(request),
    fields: fieldsOf(finderFields, boxes, language),
    values,
    faults,
    found: today && read?.data && find(read.data, today),
  };
  return sendPage(reply, RouteFinderPage, props, faults.length > 0 ? 400 : 200);
}

function find({ region, hasContract, ...body }: z.output<typeof asked>, on: Day): Found {
  const { regime, exclusion, recognisedInvalid } = body;
  const incapableSince = day(body.incapableSince);
  const service = serviceOf[region];
  const group = { entitled: true, recognisedIncapable: incapableSince <= on, regime, exclusion };
  const c = { ...group, incapableSince, recognisedInvalid, service, askedByFund: false };
  return {
    routes: {
      a: judge(rules["route-a"], group, on),
      b: judge(rules["route-b"], group, on),
      c: judge(rules["route-c"], c, on),
    },
    service,
    hasContract,
  };
}
