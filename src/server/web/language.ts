import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Language, languages } from "../../words/language.ts";

/** Behind https, and on a desk: `__Host-` keeps other hosts of the domain from setting it. */
export const languageCookies = ["__Host-language", "language"] as const;
const oneYear = 365 * 24 * 60 * 60;
const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);

/**
 * Chooses the language of the answer before anything else can go wrong: `?lang=`, else what this browser chose earlier,
 * else what the browser prefers, else Dutch. Who signs in without having chosen gets their own language (session.ts).
 */
export function chooseLanguage(app: FastifyInstance, secure: boolean): void {
  app.decorateRequest("language", "nl");
  app.addHook("onRequest", async (request, reply) => {
    const { lang } = request.query as { lang?: unknown };
    if (isLanguage(lang))
      reply.setCookie(languageCookies[secure ? 0 : 1], lang, {
        path: "/",
        maxAge: oneYear,
        sameSite: "lax",
        httpOnly: true,
        secure,
      });
    request.language = chosen(request) ?? preferred(request.headers["accept-language"]) ?? "nl";
    reply.header("content-language", request.language).header("vary", "accept-language, cookie, accept-encoding");
  });
}

/** What the reader chose themselves, now or earlier in this browser. */
export function chosen(request: FastifyRequest): Language | undefined {
  const { lang } = request.query as { lang?: unknown };
  return [lang, ...languageCookies.map((name) => request.cookies[name])].find(isLanguage);
}

export function answerIn(language: Language, request: FastifyRequest, reply: FastifyReply): void {
  request.language = language;
  reply.header("content-language", language);
}

/** The first of our languages in an Accept-Language header, by its weights. */
export function preferred(header: string | undefined): Language | undefined {
  const ranges = (header ?? "").split(",").map((range) => {
    const [tag = "", weight] = range.trim().split(/\s*;\s*q\s*=\s*/);
    return { language: tag.slice(0, 2).toLowerCase(), weight: weight === undefined ? 1 : Number(weight) };
  });
  const best = ranges.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight);
  return best.map(({ language }) => language).find(isLanguage);
}
