import { create } from "content-disposition";
import type { FastifyReply } from "fastify";
import type { DocumentType } from "../../trajectory/documents/document.ts";
import type { OpenedDocument } from "./open-document.ts";

const mediaTypes: Readonly<Record<DocumentType, string>> = {
  pdf: "application/pdf",
  jpeg: "image/jpeg",
  png: "image/png",
};

/** As a file to save, never as a page: whatever hides in it runs nowhere, and no cache keeps it. */
export const sendDocument = (reply: FastifyReply, { name, type, content }: OpenedDocument) =>
  reply
    .header("cache-control", "no-store")
    .header("content-disposition", create(name))
    .header("content-security-policy", "default-src 'none'; sandbox")
    .header("x-content-type-options", "nosniff")
    .header("cross-origin-resource-policy", "same-origin")
    .type(mediaTypes[type])
    .send(content);
