import type { FastifyReply } from "fastify";
import { type Attributes, type FunctionComponent, h } from "preact";
import { asDocument } from "../web/as-document.ts";

/** A page as a whole document. It is about somebody: no cache keeps it. */
export const sendPage = <Props extends object>(
  reply: FastifyReply,
  page: FunctionComponent<Props>,
  props: Props & Attributes,
  status = 200,
) =>
  reply
    .code(status)
    .header("cache-control", "no-store")
    .type("text/html; charset=utf-8")
    .send(asDocument(h(page, props), reply.request.language));
