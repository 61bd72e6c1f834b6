import { server } from "../src/server/postgres/scratch.ts";

/** One throwaway PostgreSQL for all test files of a run; it goes when the run ends. */
export async function globalSetup(): Promise<void> {
  process.env.WEERWERK_SCRATCH_URL = await server();
}
