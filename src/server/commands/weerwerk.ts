import { once } from "node:events";
import { runCommand } from "./run-command.ts";

// Whoever reads may stop reading, as `head` does: then there is nobody left to write for.
process.stdout.on("error", (fault: NodeJS.ErrnoException) => process.exit(fault.code === "EPIPE" ? 0 : 1));

process.exitCode = await runCommand(process.argv.slice(2), {
  write: async (line) => {
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
  },
  say: (line) => console.error(line),
});
