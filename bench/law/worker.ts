import { parentPort, workerData } from "node:worker_threads";
import { through, untraced } from "./six-rules.ts";

const { warmUp } = workerData as { warmUp: number };
through(0, warmUp, untraced);
parentPort?.postMessage("ready");
parentPort?.on("message", ({ from, count }: { from: number; count: number }) =>
  parentPort?.postMessage(through(from, count, untraced)),
);
