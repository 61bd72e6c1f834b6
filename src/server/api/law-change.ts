import { z } from "zod";
import type { Law } from "../../law/kernel/rule.ts";
import { parameters } from "../../law/parameters.ts";
import { rules } from "../../law/rules.ts";
import { lawChangeLine } from "../../words/screens/law-change.ts";
import { letterOtherwise } from "../law-change/letter-otherwise.ts";
import { type ChangeFault, linesOf, readChanges } from "../law-change/read-changes.ts";
import { sayExamined } from "../law-change/say-examined.ts";
import { mustWeighTheLaw, recordLawRead, weigh } from "../law-change/weigh.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import type { Reader } from "../views/file.ts";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";
import type { App } from "../web/request.ts";
import { answerOf } from "./contract/answers.ts";
import { problems } from "./contract/problem-schema.ts";
import { lawDraftRoutes } from "./law-drafts.ts";
import { listPages, pageAsked } from "./list-pages.ts";

const weighedPages = listPages("law-change", z.strictObject({ stream: z.uuid() }));
const cell = z.string().trim().max(100);
const change = z.object({
  name: cell.meta({ examples: ["first-contact-months"] }),
  since: z.iso.date(),
  until: z.iso.date().optional(),
  value: z.union([cell, z.number(), z.boolean()]).meta({ examples: [2] }),
});

/** As a list, or as CSV: name,since,until,value. */
const changes = z.union([z.array(change).max(50), z.string().max(10_000)]);

/** What another rule would change, before it is in force. */
export function lawChangeRoutes(app: App, reader: Reader): void {
  app.get(
    "/api/law-change",
    {
      onRequest: requireActor,
      schema: {
        tags: ["law"],
        operationId: "what-can-change",
        summary: "The parameters and the versions of rules that a scenario can change, as they are now",
        response: { 200: answerOf("WhatCanChange"), ...problems(401, 403) },
      },
    },
    async (request, reply) => {
      await mustWeighTheLaw(reader, actorOn(request));
      return reply.send({
        parameters: Object.entries(parameters).map(([name, { unit, values }]) => ({
          name,
          unit,
          values: values.map(({ from: _, to: __, ...value }) => value),
        })),
        rules: Object.values(rules).map(({ name, versions }) => ({
          name,
          versions: versions.map(({ since }) => since),
        })),
      });
    },
  );

  app.post(
    "/api/law-change",
    {
      onRequest: requireActor,
      schema: {
        tags: ["law"],
        operationId: "weigh-law-change",
        summary:
          "Which open trajectories would get another outcome, day, amount or letter, and why; as a list, it goes on at `next`",
        body: z.strictObject({
          changes,
          from: z.string().max(1200).optional().describe("The older name of `cursor`").meta({ deprecated: true }),
          most: z.int().min(1).max(5000).optional().describe("The older name of `limit`").meta({ deprecated: true }),
          ...pageAsked({ usual: 1000, most: 5000 }),
        }),
        response: { 200: answerOf("WeighedAnswer"), ...problems(400, 401, 403) },
      },
    },
    async (request, reply) => {
      const actor = actorOn(request);
      await mustWeighTheLaw(reader, actor);
      const { changes, from, most, limit, cursor } = request.body;
      const after = z.uuid().safeParse(from).data ?? weighedPages.after(cursor ?? from)?.stream;
      const law = lawOf(changes);
      const { next, ...found } = await weigh(reader, actor, law, { from: after, most: most ?? limit });
      return reply.send(sayExamined({ ...found, next: next && weighedPages.cursorAt({ stream: next }) }));
    },
  );

  app.post(
    "/api/law-change/letter",
    {
      onRequest: requireActor,
      schema: {
        tags: ["law"],
        operationId: "weigh-letter",
        summary: "The sentences of a letter that was sent, which the other law would have otherwise",
        body: z.strictObject({
          changes,
          reference: z
            .string()
            .max(40)
            .meta({ examples: ["WW-2026-0F8FAD5B"] }),
          version: z.int().positive(),
          actId: z.uuid(),
        }),
        response: { 200: answerOf("LetterWeighed"), ...problems(400, 401, 403, 404) },
      },
    },
    async (request, reply) => {
      const actor = actorOn(request);
      await mustWeighTheLaw(reader, actor);
      const { changes, ...which } = request.body;
      const found = await letterOtherwise(reader, lawOf(changes), which);
      if (!found) throw new Refused(404, "not-found", said.notFound);
      const { person, stream, ...letter } = found;
      await recordLawRead(reader, actor, "letter", [{ person, stream }]);
      return reply.send({ ...which, ...letter });
    },
  );

  lawDraftRoutes(app, reader, lawOf);
}

/** @throws Refused 400 with the line and what is wrong with it. */
function lawOf(said: z.infer<typeof changes>): Law {
  const law = readChanges(typeof said === "string" ? linesOf(said) : said.map(written));
  if ("length" in law) throw faulty(law);
  return law;
}

const written = ({ value, ...rest }: z.infer<typeof change>) => ({
  ...rest,
  value: typeof value === "boolean" ? (value ? "yes" : "no") : String(value),
});

const faulty = (faults: readonly ChangeFault[]) =>
  new Refused(400, "faults", said.faults, (language) => ({
    errors: faults.map(({ line, what }) => ({
      field: line === 0 ? "changes" : `changes.${line - 1}`,
      message: line === 0 ? what[language] : lawChangeLine[language]({ line, what: what[language] }),
    })),
  }));
