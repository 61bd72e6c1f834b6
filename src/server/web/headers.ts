import type { FastifyInstance } from "fastify";
import { theme } from "./theme.ts";

/** The headers of every answer; `issuer` is the origin that a sign-in form may lead to. */
export function securityHeaders(publicUrl: URL, issuer: string): Record<string, string> {
  const forms = issuer === publicUrl.origin ? "'self'" : `'self' ${issuer}`;
  return {
    "content-security-policy": [
      "default-src 'self'",
      "img-src 'self' data:",
      `style-src 'self' ${theme.stylesHash}`,
      "object-src 'none'",
      "base-uri 'none'",
      `form-action ${forms}`,
      "frame-ancestors 'none'",
    ].join("; "),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    // Not "no-referrer": browsers then send "Origin: null" with our own forms, and the cross-site check refuses them.
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    // Pages and answers are about people; files under /assets say otherwise for themselves.
    "cache-control": "no-store",
    ...(publicUrl.protocol === "https:" ? { "strict-transport-security": "max-age=31536000; includeSubDomains" } : {}),
  };
}

export function sendSecurityHeaders(app: FastifyInstance, headers: Record<string, string>): void {
  app.addHook("onRequest", async (request, reply) => {
    reply.headers(headers).header("x-request-id", request.id);
  });
}
