import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import type { Actor } from "../../access/roles.ts";
import type { Language } from "../../words/language.ts";
import type { Account } from "../sign-in/accounts.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Who is signed in, by cookie or by bearer token; null when nobody is. */
    actor: Actor | null;
    /** The signed-in person's name and contact data, for the page header and for letters; null when nobody is. */
    account: Account | null;
    /** The language this answer is to be in. */
    language: Language;
    /** On a desk, for a page of whoever is signed in: the day it is taken to be; else empty. */
    deskDay: string;
  }
}

/** The application as routes see it: zod schemas give the types of body, query string and parameters. */
export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression<RawServerDefault>,
  RawReplyDefaultExpression<RawServerDefault>,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** A set of routes; see `app.ts` for where it is plugged in. */
export type Routes = (app: App) => Promise<void> | void;
