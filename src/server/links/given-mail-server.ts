import { once } from "node:events";
import { createTransport } from "nodemailer";
import { SMTPServer } from "smtp-server";

export type Arrived = { to: string; text: string; id: string };

/** For tests: a mail server that is not ours, on a real port; it keeps everything that comes, head and body. */
export class MailServer {
  readonly port: number;
  readonly arrived: Arrived[] = [];
  #server: SMTPServer | undefined;

  constructor(port: number) {
    this.port = port;
  }

  get transport() {
    return createTransport({ host: "127.0.0.1", port: this.port, ignoreTLS: true });
  }

  async up(): Promise<void> {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      onData: (stream, session, done) => {
        let text = "";
        stream.on("data", (chunk) => {
          text += chunk;
        });
        stream.on("end", () => {
          const id = /^Message-ID: <(.+)>/im.exec(text)?.[1] ?? "";
          this.arrived.push({ to: session.envelope.rcptTo[0]?.address ?? "", text, id });
          done();
        });
      },
    });
    this.#server.listen(this.port, "127.0.0.1");
    await once(this.#server.server, "listening");
  }

  down = (): Promise<void> =>
    new Promise((resolve) => (this.#server ? this.#server.close(() => resolve()) : resolve()));
}
