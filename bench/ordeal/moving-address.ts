import type { AddressInfo } from "node:net";
import { connect, createServer, type Socket } from "node:net";

/**
 * An address that stays while the server behind it changes, as a name or a proxy in operation does. Connections that are
 * open break when it moves.
 */
export async function movingAddress(first: number) {
  let port = first;
  const open = new Set<Socket>();
  const server = createServer((here) => {
    const there = connect(port, "127.0.0.1");
    for (const [one, other] of [
      [here, there],
      [there, here],
    ] as const) {
      open.add(one);
      one.pipe(other);
      one.on("error", () => other.destroy());
      one.on("close", () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    port: (server.address() as AddressInfo).port,
    moveTo(next: number): void {
      port = next;
      for (const socket of open) socket.destroy();
    },
    close(): void {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
