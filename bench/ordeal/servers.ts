import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { freePort } from "../../src/server/start.ts";

/** A server process that is killed and started again, always at the same address. */
export type Server = {
  url: string;
  /** Resolves when it serves. @throws with what it said when it ends before that. */
  start(): Promise<void>;
  /** Signal 9: no time to finish anything. */
  kill(): Promise<void>;
  stop(): Promise<void>;
};

/** `whole`: all of Weerwerk, as `npm start` runs it. `door`: only the door and the record, which starts much faster. */
export type Kind = "whole" | "door";

const scripts: Record<Kind, string> = {
  whole: fileURLToPath(new URL("../../src/server/main.ts", import.meta.url)),
  door: fileURLToPath(new URL("./door-server.ts", import.meta.url)),
};

export async function server(kind: Kind, environment: Record<string, string>): Promise<Server> {
  const port = await freePort();
  const env = { ...process.env, ...environment, PORT: String(port) };
  let child: ChildProcess | undefined;
  const end = async (signal: NodeJS.Signals) => {
    const running = child;
    child = undefined;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const ended = once(running, "exit");
    running.kill(signal);
    await ended;
  };
  return {
    url: `http://localhost:${port}`,
    start: async () => {
      child = spawn(process.execPath, ["--import", "tsx", scripts[kind]], { env, stdio: ["ignore", "pipe", "pipe"] });
      await untilItServes(child);
    },
    kill: () => end("SIGKILL"),
    stop: () => end("SIGTERM"),
  };
}

function untilItServes(child: ChildProcess): Promise<void> {
  let said = "";
  return new Promise((serves, failed) => {
    child.stdout?.on("data", (bytes) => {
      if (String(bytes).includes("Weerwerk runs on")) serves();
    });
    child.stderr?.on("data", (bytes) => {
      said += bytes;
    });
    child.on("exit", () => failed(new Error(`A server ended before it served: ${said}`)));
  });
}
