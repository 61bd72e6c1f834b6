import { relative } from "node:path";
import { CannotStart } from "./cannot-start.ts";
import { readConfig } from "./config.ts";
import { startWeerwerk } from "./start.ts";

try {
  const config = readConfig(process.env);
  const running = await startWeerwerk(config);
  const where =
    config.databaseUrl === undefined ? `data in ${shown(config.dataFolder)}` : "data on the server of DATABASE_URL";
  console.log(`Weerwerk runs on ${running.url} (${where})`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      void running.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
} catch (fault) {
  const why = fault instanceof Error ? fault.message : String(fault);
  console.error(fault instanceof CannotStart ? why : `Weerwerk cannot start: ${why}`);
  process.exit(1);
}

function shown(folder: string): string {
  const near = relative(process.cwd(), folder);
  return near.startsWith("..") || near === "" ? folder : `./${near}`;
}
