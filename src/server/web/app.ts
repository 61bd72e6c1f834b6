import { randomUUID } from "node:crypto";
import compress from "@fastify/compress";
import cookies from "@fastify/cookie";
import forms from "@fastify/formbody";
import fastify, { type FastifyError, type FastifyInstance, LogController } from "fastify";
import { validatorCompiler, type ZodTypeProvider } from "fastify-type-provider-zod";
import type { Kysely } from "kysely";
import { h } from "preact";
import { describeContract, unversioned } from "../api/contract/openapi.ts";
import { noteScopes } from "../api/scopes-of-api.ts";
import type { Clock } from "../clock.ts";
import type { Config } from "../config.ts";
import { deskRoutes } from "../desk/routes.ts";
import type { Scan } from "../documents/scan.ts";
import { takeUploads } from "../documents/take-uploads.ts";
import { keepWhatComesLate } from "../late/keep-late.ts";
import type { Database } from "../record/database.ts";
import { cookieName, recogniseWhoAsks, supposeNobody, supposeNothing } from "../sign-in/carry.ts";
import { signInAt } from "../sign-in/sign-in-at.ts";
import { asDocument } from "./as-document.ts";
import { refuseOtherSites } from "./cross-site.ts";
import { answerErrors, problemOf, type RenderError, sendProblem } from "./errors.ts";
import { securityHeaders, sendSecurityHeaders } from "./headers.ts";
import { tellHealth } from "./health.ts";
import { chooseLanguage } from "./language.ts";
import { letGo } from "./let-go.ts";
import { limitRequests } from "./limits.ts";
import { type LogLevel, type LogTo, logAnswers, logger } from "./log.ts";
import { type MetricsFor, tellMetrics } from "./metrics.ts";
import { answerUnknownAddresses, noteRoutes } from "./not-found.ts";
import { problem } from "./problem.ts";
import { ProblemPage } from "./problem-page.tsx";
import { said } from "./problems.ts";
import type { Routes } from "./request.ts";
import { serveTheme } from "./theme.ts";

export type AppOptions = {
  db: Kysely<Database>;
  clock: Clock;
  /** What people type; sign-in, cookies and the cross-site check go by it. */
  publicUrl: URL;
  signIn: Config["signIn"];
  /** The API and the pages. Behind them who asks is known, but not that somebody does: see require-actor.ts. */
  routes: readonly Routes[];
  /** The addresses of what stands before us and says who asks; this machine unless said otherwise. */
  proxies?: readonly string[];
  /** How much of the views is made, from 0 to 1; until it is all of them nothing is shown or done. All, unless said otherwise. */
  far?: () => number;
  /** Looks through every file that is sent, where there is a scanner. */
  scan?: Scan | undefined;
  metrics?: MetricsFor;
  logLevel?: LogLevel;
  logTo?: LogTo;
  renderError?: RenderError;
};

/** Longer than any form of ours; forms with files have limits of their own (take-uploads.ts). */
const largestBody = 256 * 1024;

/** In milliseconds, for a whole request: five minutes for 25 MB of documents by a weak telephone. */
const longestRequest = 300_000;

/** In characters: the link that turns mail off is the longest name of anything (mail-link.ts). */
const longestParam = 400;

const plainErrorPage: RenderError = (problem, frame, reader) =>
  asDocument(h(ProblemPage, { problem, frame, reader }), frame.language);

/** The whole server, not listening yet. @throws CannotStart when nobody could sign in. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { db, clock, publicUrl, signIn, renderError = plainErrorPage, far = () => 1 } = options;
  const issuer = signIn === "embedded" ? publicUrl.origin : new URL(signIn.issuer).origin;
  const headers = securityHeaders(publicUrl, issuer);
  const app = fastify({
    logger: logger(options.logLevel ?? "warn", options.logTo),
    rewriteUrl: ({ url = "" }) => unversioned(url),
    genReqId: () => randomUUID(),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: largestBody,
    requestTimeout: longestRequest,
    routerOptions: { maxParamLength: longestParam },
    trustProxy: publicUrl.protocol === "https:" ? [...(options.proxies ?? ["loopback"])] : false,
    frameworkErrors: (error, request, reply) => {
      reply.headers(headers);
      const asked = supposeNothing(request);
      sendProblem(problemOf(error as FastifyError, asked.language), asked, reply, renderError);
    },
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  // Answers are typed; checking long lists a second time on the way out would cost more than making them.
  app.setSerializerCompiler(() => JSON.stringify);

  letGo(app);
  sendSecurityHeaders(app, headers);
  await app.register(compress, { encodings: ["br", "gzip", "identity"], globalDecompression: false });
  await app.register(cookies);
  await app.register(forms);
  await takeUploads(app, options.scan);
  await limitRequests(app, db, clock.now);
  chooseLanguage(app, publicUrl.protocol === "https:");
  supposeNobody(app);
  answerErrors(app, renderError);
  logAnswers(app);
  const known = noteRoutes(app);
  noteScopes(app);
  await describeContract(app, publicUrl, cookieName(publicUrl));

  tellHealth(app, db, far);
  tellMetrics(app, db, options.metrics ?? { thisMachine: true });
  serveTheme(app);
  const signingIn = await signInAt(app, { db, clock, publicUrl, signIn, headers, renderError });
  await app.register(async (inside) => {
    const typed = inside.withTypeProvider<ZodTypeProvider>();
    typed.addHook("onRequest", async (request, reply) => {
      if (far() < 1)
        return sendProblem(problem(503, "not-now", said.notNow, request.language), request, reply, renderError);
    });
    recogniseWhoAsks(typed, db, clock, publicUrl);
    refuseOtherSites(typed, publicUrl);
    keepWhatComesLate(typed, { db, clock });
    answerUnknownAddresses(typed, known, renderError);
    await signingIn(typed);
    if (signIn === "embedded") deskRoutes(typed, { db, clock });
    for (const routes of options.routes)
      await typed.register(async (own) => routes(own.withTypeProvider<ZodTypeProvider>()));
  });
  return app;
}
