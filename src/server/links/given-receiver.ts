import { once } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { Webhook } from "standardwebhooks";

export type Received = { id: string; body: { id: string; type: string; data: { stream: string; version: number } } };

/** For tests: a receiver that is not ours, on a real port, which checks every signature with another library. */
export class Receiver {
  readonly port: number;
  readonly received: Received[] = [];
  readonly forged: string[] = [];
  /** What it answers; undefined hangs up without a word. */
  answers: number | undefined = 204;
  secret = "";
  #server: Server | undefined;

  constructor(port: number) {
    this.port = port;
  }

  get url(): string {
    return `http://localhost:${this.port}/events`;
  }

  async up(): Promise<void> {
    this.#server = createServer((request, response) => {
      void this.#take(request).then(() => {
        if (this.answers === undefined) request.socket.destroy();
        else response.writeHead(this.answers, { location: "http://localhost:1/" }).end();
      });
    });
    this.#server.listen(this.port, "localhost");
    await once(this.#server, "listening");
  }

  async down(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => (this.#server ? this.#server.close(resolve) : resolve(undefined)));
  }

  async #take(request: IncomingMessage): Promise<void> {
    let text = "";
    for await (const chunk of request) text += chunk;
    const id = String(request.headers["webhook-id"]);
    try {
      const signed = request.headers as Record<string, string>;
      // Its clock is not the one that the test moves: the time is inside what is signed all the same.
      const at = Number(signed["webhook-timestamp"]) * 1000;
      const expected = new Webhook(this.secret).sign(id, new Date(at), text);
      if (!signed["webhook-signature"]?.split(" ").includes(expected)) throw new Error("not signed by Weerwerk");
      this.received.push({ id, body: JSON.parse(text) });
    } catch {
      this.forged.push(id);
    }
  }
}
