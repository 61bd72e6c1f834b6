import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { iso } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { NotInForce } from "../../law/kernel/rule.ts";
import type { RuleName } from "../../law/rules.ts";
import { hasLetter } from "../../letters/letters.ts";
import { showRuling } from "../../screens/act-form/show-ruling.ts";
import { actsOnRule, dueListOnRule } from "../../screens/law-book/acts-on-rule.ts";
import { factFields } from "../../screens/law-book/fact-fields.ts";
import { factsOfForm } from "../../screens/law-book/facts-of-form.ts";
import { formOfFacts } from "../../screens/law-book/form-of-facts.ts";
import { GlossaryPage } from "../../screens/law-book/glossary-page.tsx";
import { hoursThatCannotBe } from "../../screens/law-book/hours-that-cannot-be.ts";
import { LawIndexPage } from "../../screens/law-book/law-index-page.tsx";
import type { RestsOn } from "../../screens/law-book/rests-on-part.tsx";
import { RulePage, type Tried } from "../../screens/law-book/rule-page.tsx";
import { ruleNamed, ruleOf } from "../../screens/law-book/rule-read.ts";
import { caseAsked } from "../../screens/law-book/worked-cases.ts";
import type { Values } from "../../screens/parts/field-of.ts";
import { type ActName, acts } from "../../trajectory/acts.ts";
import type { EventType } from "../../trajectory/events.ts";
import type { Language } from "../../words/language.ts";
import type { Clock } from "../clock.ts";
import { frameOf } from "../web/frame.ts";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";
import type { App } from "../web/request.ts";
import { navOf } from "./nav.ts";
import { sendPage } from "./send-page.ts";

const anything = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const params = z.object({ rule: z.string().max(60) });
/** `example`: the number of a worked example, whose facts the form then holds. */
const querystring = z.object({ example: z.coerce.number().int().min(1).max(999).optional().catch(undefined) });

/** The law book, open to anybody: an index, and a page for each rule with a form to try it. */
export function lawBookPages(app: App, clock: Clock): void {
  app.get("/law", (request, reply) => sendPage(reply, LawIndexPage, { frame: frameOf(request), nav: navOf(request) }));
  app.get("/law/glossary", (request, reply) =>
    sendPage(reply, GlossaryPage, { frame: frameOf(request), nav: navOf(request) }),
  );
  app.get("/law/:rule", { schema: { params, querystring } }, async (request, reply) => {
    const rule = named(request.params.rule);
    const values = exampleOf(rule, request.language, request.query.example) ?? onDay(await clock.today());
    const tried = { fields: fieldsOf(rule, request.language), values, faults: [] };
    return send(rule, tried, request, reply);
  });
  app.post("/law/:rule", { schema: { params, body: anything } }, (request, reply) => {
    const rule = named(request.params.rule);
    return send(rule, tryRule(rule, request.body, request.language), request, reply);
  });
}

/** @throws Refused 404 for a rule that the book does not have. */
function named(name: string): RuleName {
  const rule = ruleNamed(name);
  if (!rule) throw new Refused(404, "not-found", said.notFound);
  return rule;
}

const fieldsOf = (rule: RuleName, language: Language) => factFields(ruleOf(rule).facts, language);

function exampleOf(rule: RuleName, language: Language, number = 0): Values | undefined {
  const example = caseAsked(rule, number - 1);
  return example && formOfFacts(ruleOf(rule).facts, example.facts, example.on, language);
}

function onDay(today: string): Values {
  const [year, month, day] = today.split("-").map((part) => String(Number(part)));
  return { "on.day": day, "on.month": month, "on.year": year };
}

function send(rule: RuleName, tried: Tried, request: FastifyRequest, reply: FastifyReply) {
  const props = { frame: frameOf(request), nav: navOf(request), rule, restsOn: restsOn(rule), tried };
  return sendPage(reply, RulePage, props, tried.faults.length > 0 ? 400 : 200);
}

function tryRule(name: RuleName, values: Values, language: Language): Tried {
  const rule = ruleOf(name);
  const { facts, on, unread } = factsOfForm(rule.facts, values);
  const faults = [...unread, ...hoursThatCannotBe(facts)].map(({ field, says }) => ({
    field,
    message: says[language],
  }));
  const tried = { fields: fieldsOf(name, language), values, faults };
  if (faults.length > 0 || on === undefined) return tried;
  try {
    const ruling = judge(rule, facts as never, on);
    return { ...tried, answer: showRuling(ruling, { language, role: "coordinator" }) };
  } catch (fault) {
    // Before the first version, or where a parameter has no value, the law says nothing: that is an answer too.
    if (fault instanceof NotInForce || fault instanceof RangeError) return { ...tried, answer: null };
    throw new Error(`${name} cannot be asked on ${iso(on)}`, { cause: fault });
  }
}

/** The letters of a rule are those of what its acts cause. */
function restsOn(rule: RuleName): RestsOn {
  const names: readonly ActName[] = actsOnRule[rule] ?? [];
  const caused = names.flatMap((name): readonly EventType[] => acts[name].happens);
  return {
    acts: names,
    letters: [...new Set(caused)].filter(hasLetter),
    due: dueListOnRule.includes(rule),
  };
}
