import assert from "node:assert/strict";
import { once } from "node:events";
import { Agent, get } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { describe, it } from "node:test";
import fastify from "fastify";
import { letGo } from "./let-go.ts";

describe("a server that stops", () => {
  const listening = async (waits: number) => {
    const app = fastify();
    letGo(app, waits);
    const begun = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    app.get("/slow", async () => {
      begun.resolve();
      await goOn.promise;
      return "done";
    });
    app.post("/", async () => "never");
    await app.listen({ port: 0, host: "127.0.0.1" });
    const { port } = app.server.address() as AddressInfo;
    return { app, port, begun: begun.promise, goOn: goOn.resolve };
  };

  it("answers what is going on, and does not wait for the connection that stays open after it", async () => {
    const { app, port, begun, goOn } = await listening(60_000);
    const agent = new Agent({ keepAlive: true });
    const answered = once(get({ port, path: "/slow", agent }), "response");
    await begun;
    const closed = app.close();
    goOn();
    const [response] = await answered;
    assert.equal(response.statusCode, 200);
    response.resume();
    await closed;
    agent.destroy();
  });

  it("does not wait for a request that never comes whole", async () => {
    const { app, port } = await listening(50);
    const socket = connect(port, "127.0.0.1").on("error", () => {});
    socket.write("POST / HTTP/1.1\r\nhost: here\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{");
    await once(app.server, "request");
    const gone = once(socket, "close");
    await app.close();
    await gone;
  });
});
