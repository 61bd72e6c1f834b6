import type { Command } from "./command.ts";

/** Every command by its name, in the order of the help. A file is only loaded when its command is asked for. */
export const commands = {
  export: () => import("./export.ts").then((file) => file.exportCommand),
  "export-log": () => import("./export-log.ts").then((file) => file.exportLogCommand),
  verify: () => import("./verify.ts").then((file) => file.verifyCommand),
  backup: () => import("./backup.ts").then((file) => file.backupCommand),
  restore: () => import("./restore.ts").then((file) => file.restoreCommand),
  prepare: () => import("./prepare.ts").then((file) => file.prepareCommand),
  rebuild: () => import("./rebuild.ts").then((file) => file.rebuildCommand),
  "rotate-key": () => import("./rotate-key.ts").then((file) => file.rotateKeyCommand),
  generate: () => import("./generate.ts").then((file) => file.generateCommand),
  erase: () => import("./erase.ts").then((file) => file.eraseCommand),
  nightly: () => import("./nightly.ts").then((file) => file.nightlyCommand),
  import: () => import("./import.ts").then((file) => file.importCommand),
} satisfies Record<string, () => Promise<Command>>;
