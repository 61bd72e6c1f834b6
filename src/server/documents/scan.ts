import { connect } from "node:net";
import { text } from "node:stream/consumers";

/** Where a virus scanner listens that speaks as clamd does. */
export type ScannerAt = { host: string; port: number };

/** What a file is once it was looked through. */
export type Scan = (content: Buffer) => Promise<"clean" | "harmful">;

/** Looking through 10 MB takes a second or two; what takes longer is not to be waited for by a person. */
const patience = 30_000;

/**
 * Asks the scanner by INSTREAM of clamd's protocol (clamd(8)): the length of what follows, it, and a length of nothing.
 * The clients that npm has start programs or write the file down first; what is medical is written nowhere here.
 *
 * @throws when it is out of reach, takes too long, or says anything but that it found something or nothing
 */
export const scanAt =
  (scanner: ScannerAt): Scan =>
  async (content) => {
    const socket = connect(scanner);
    socket.setTimeout(patience, () => socket.destroy(new Error("The scanner took too long.")));
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    socket.end(Buffer.concat([Buffer.from("zINSTREAM\0"), length, content, Buffer.alloc(4)]));
    const said = (await text(socket)).replaceAll("\0", "").trim();
    if (said.endsWith(" FOUND")) return "harmful";
    if (said === "stream: OK") return "clean";
    throw new Error(`The scanner said: ${said.slice(0, 100)}`);
  };
