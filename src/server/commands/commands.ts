import type { Command } from "./command.ts";

/** Every command by its name, in the order of the help. A file is only loaded when its command is asked for. */
export const commands = {
  export: () => import("./export.ts").then((file) => file.exportCommand),
  verify: () => import("./verify.ts").then((file) => file.verifyCommand),
} satisfies Record<string, () => Promise<Command>>;
