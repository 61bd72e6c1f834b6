import { z } from "zod";
import type { Actor } from "../../access/roles.ts";
import { mayBreakTheGlass } from "../../access/tasks.ts";
import { mayAct } from "../../access/who-may-act.ts";
import { searchesAmong } from "../../access/who-may-search.ts";
import { FileRefusedPage } from "../../screens/glass/file-refused-page.tsx";
import { FindPersonPage } from "../../screens/workbench/find-person-page.tsx";
import { PersonPage } from "../../screens/workbench/person-page.tsx";
import { acts } from "../../trajectory/acts.ts";
import type { EventType } from "../../trajectory/events.ts";
import { isNationalNumber } from "../../trajectory/recognition/national-number.ts";
import type { Stage } from "../../trajectory/stage.ts";
import { namedFaults } from "../../words/faults.ts";
import type { Text } from "../../words/language.ts";
import { peopleText } from "../../words/screens/workbench-people.ts";
import { refusalOf } from "../api/say-no.ts";
import { lettersOf } from "../letters/letters-of.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { openPerson } from "../views/people.ts";
import { namesOf } from "../views/who-is.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { eventShown } from "./event-shown.ts";
import { navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { sendPage } from "./send-page.ts";

const mayLook = (actor: Actor): Actor => {
  if (searchesAmong(actor, "national-number") === "nobody") throw refusalOf({ kind: "not-you", why: "not-this-role" });
  return actor;
};

/** Finding a person, and what may be begun for them. */
export function peoplePages(app: App, { reader, clock }: PageParts): void {
  const found = { params: z.object({ id: z.uuid() }), querystring: z.object({ done: z.string().max(60).optional() }) };

  app.get("/people", { onRequest: requireActor }, async (request, reply) =>
    sendPage(reply, FindPersonPage, { ...asked(mayLook(actorOn(request))), ...framed(request), faults: [] }),
  );

  const schema = { body: z.object({ nationalNumber: z.string().max(40).default("") }) };
  app.post("/people", { onRequest: requireActor, schema }, async (request, reply) => {
    const actor = mayLook(actorOn(request));
    const { nationalNumber: typed } = request.body;
    const again = (fault: Text, status: 400 | 404) => {
      const faults = [{ field: "nationalNumber", message: fault[request.language] }];
      const byException = status === 404 && mayBreakTheGlass(actor);
      const page = { ...asked(actor), ...framed(request), typed, faults, byException };
      return sendPage(reply, FindPersonPage, page, status);
    };
    if (!isNationalNumber(typed)) return again(namedFaults["national-number"], 400);
    const person = await openPerson(reader, actor, { nationalNumber: typed }, await clock.today());
    if (person === "not-found") return again(peopleText.notFound, 404);
    return reply.redirect(`/person/${person.person.id}`, 303);
  });

  app.get("/person/:id", { onRequest: requireActor, schema: found }, async (request, reply) => {
    const actor = actorOn(request);
    if (actor.role === "insured-person") return reply.redirect("/me", 303);
    const today = await clock.today();
    const opened = await openPerson(reader, actor, { person: request.params.id }, today, { withHealth: true });
    if (opened === "not-found") {
      if (!mayBreakTheGlass(actor)) throw refusalOf({ kind: "not-found", what: "person" });
      // The same page for who is not followed and for who is not known.
      return sendPage(reply, FileRefusedPage, framed(request), 404);
    }
    const { person, lookingUntil, recognition, trajectories, resumptions, dues, events, acts } = opened;
    const [names, letters] = await Promise.all([
      namesOf(
        reader.db,
        events.map(({ actor }) => actor),
      ),
      lettersOf(reader.db, [person.id]),
    ]);
    const seen = letters.filter(({ version }) => events.some((event) => event.version === version));
    const shown = {
      id: person.id,
      name: `${person.familyName}, ${person.givenName}`,
      nationalNumber: person.nationalNumber,
      recognition,
      trajectories: trajectories.map((one) => ({ ...one, stage: one.stage as Stage })),
      today,
      lookingUntil,
      dues,
      events: events.toReversed().map((event) => eventShown(event, names)),
      resumptions,
      letters: seen.map(({ kind, on, href }) => ({ kind: kind as EventType, on, href })),
      acts,
    };
    return sendPage(reply, PersonPage, {
      ...framed(request),
      reader: actor.role,
      person: shown,
      done: request.query.done,
    });
  });
}

const framed = (request: Parameters<typeof frameOf>[0]) => ({ frame: frameOf(request), nav: navOf(request) });

/** What this role does for whoever comes to them, without following them yet. */
const atTheCounter = (actor: Actor) =>
  Object.values(acts).filter((act) => act.to === "new trajectory" && mayAct(actor, act, "none") === true);

const asked = (actor: Actor) => ({
  reader: actor.role,
  atTheCounter: atTheCounter(actor).map(({ name }) => name),
  mayRegister: acts["register-recognition"].by.some((role) => role === actor.role),
});
