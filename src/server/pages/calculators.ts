import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { type Day, day } from "../../law/kernel/day.ts";
import { showRuling } from "../../screens/act-form/show-ruling.ts";
import { type CalculatorAsked, CalculatorPage } from "../../screens/calculators/calculator-page.tsx";
import { CalculatorsPage } from "../../screens/calculators/calculators-page.tsx";
import { filledIn, type Values } from "../../screens/parts/field-of.ts";
import type { Language } from "../../words/language.ts";
import type { CalculatorWords } from "../../words/screens/calculators/calculator-words.ts";
import { calculatorWords } from "../../words/screens/calculators.ts";
import { type Calculator, workOut } from "../api/open/calculator.ts";
import { calculators } from "../api/open/calculators.ts";
import { sayCalculatorFaults } from "../api/open/say-faults.ts";
import type { Clock } from "../clock.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { bodyOf } from "./calculator-body.ts";
import { type Box, boxesOf, variantsOf } from "./calculator-boxes.ts";
import { choiceText, fieldsOf } from "./calculator-fields.ts";
import { pairsOf } from "./calculator-shown.ts";
import { navOf } from "./nav.ts";
import { sendPage } from "./send-page.ts";
import { wageField, wageOf, weeksAtHours } from "./weeks-at-hours.ts";

const anything = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/**
 * Every open calculator as a page. A form is posted and not put in the address: what a person fills in about their
 * health stays out of histories and logs.
 */
export function calculatorPages(app: App, clock: Clock): void {
  app.get("/open", (request, reply) =>
    sendPage(reply, CalculatorsPage, { frame: frameOf(request), nav: navOf(request) }),
  );
  for (const one of Object.values<Calculator>(calculators)) {
    const address = `/open/${one.name}`;
    app.get(address, { schema: { querystring: anything } }, async (request, reply) => {
      const values = { ...todayIn("day", await clock.today()), regime: request.query.regime };
      return send(one, values, undefined, request, reply);
    });
    app.post(address, { schema: { querystring: anything, body: anything } }, async (request, reply) =>
      send(one, request.body, day(await clock.today()), request, reply),
    );
  }
}

const todayIn = (name: string, today: string): Values => {
  const [year, month, day] = today.split("-").map((part) => String(Number(part)));
  return { [`${name}.day`]: day, [`${name}.month`]: month, [`${name}.year`]: year };
};

/** With a day the question is asked; without one the form stands there to fill in. */
function send(one: Calculator, values: Values, today: Day | undefined, request: FastifyRequest, reply: FastifyReply) {
  const { language } = request;
  const variants = variantsOf(one.body);
  const [first = ""] = variants.keys();
  const chosen = variants.has(filledIn(values, "regime")) ? filledIn(values, "regime") : first;
  const boxes = boxesOf(variants.get(chosen) ?? one.body);
  const posted = today === undefined ? "" : filledIn(values, "regime").trim();
  const regimes = variants.size > 1 && posted !== "" && posted !== chosen ? [...variants.keys()] : undefined;
  const body = bodyOf(boxes, values);
  const outcome = today && workOut(one, body, language, today);
  const words: CalculatorWords["fields"] = calculatorWords[one.name].fields;
  const [usual, rare] = [false, true].map((is) => boxes.filter((box) => (words[box.words]?.rare ?? false) === is));
  const hoursDecide = one.name === "partial-resumption" && chosen === "employee";
  const wage = hoursDecide ? wageOf(values) : undefined;
  const issues = [...(outcome?.kind === "faults" ? outcome.issues : []), ...(typeof wage === "object" ? [wage] : [])];
  const answered = outcome?.kind === "answer" && issues.length === 0 ? outcome : undefined;
  const asked: CalculatorAsked = {
    name: one.name,
    action: `/open/${one.name}`,
    variants: [...variants.keys()].map((regime) => ({
      href: `/open/${one.name}?regime=${regime}`,
      text: choiceText(regime, language),
      current: regime === chosen,
    })),
    fields: [
      ...fieldsOf(words, (usual ?? []).map(asksAgain(regimes)), language),
      ...(hoursDecide ? [wageField(language)] : []),
    ],
    rare: fieldsOf(words, rare ?? [], language),
    values,
    faults: sayCalculatorFaults(issues, language),
    answer: answered && shown(one, answered, language),
    weeks: answered && today && hoursDecide && typeof wage !== "object" ? weeksAtHours(body, wage, today) : undefined,
  };
  const status = asked.faults.length > 0 ? 400 : 200;
  return sendPage(reply, CalculatorPage, { frame: frameOf(request), nav: navOf(request), asked }, status);
}

/** A regime that no form has cannot be carried along hidden: it is asked, so that the fault leads to a box. */
const asksAgain =
  (regimes: readonly string[] | undefined) =>
  (box: Box): Box =>
    regimes && box.name === "regime" ? { ...box, options: regimes } : box;

type Answered = Extract<ReturnType<typeof workOut>, { kind: "answer" }>;

const shown = (one: Calculator, { answer, rulings }: Answered, language: Language): CalculatorAsked["answer"] => ({
  pairs: pairsOf(one.name, one.answer as z.ZodObject, answer, language),
  rulings: rulings.map((ruling) => ({
    ruling: showRuling(ruling, { language, role: "insured-person" }),
    href: `/law/${ruling.rule}`,
  })),
});
