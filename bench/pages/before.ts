import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * The same server without one header: with `referrer-policy` in the answer Lighthouse 13.5 takes the page for aborted
 * (net::ERR_ABORTED) and measures nothing. Everything else passes as it is, compressed too.
 */
export async function withoutReferrerPolicy(of: string): Promise<{ url: string; stop: () => void }> {
  const server = createServer((asked, answered) => {
    const { method, headers } = asked;
    const onward = request(new URL(asked.url ?? "/", of), { method, headers }, (answer) => {
      const { "referrer-policy": _, ...kept } = answer.headers;
      answered.writeHead(answer.statusCode ?? 500, kept);
      answer.pipe(answered);
    });
    onward.on("error", () => answered.destroy());
    asked.pipe(onward);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => server.close() };
}
