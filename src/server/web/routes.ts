import type { ServerParts } from "../start.ts";
import type { Routes } from "./request.ts";

/** Every set of routes behind the sign-in: the API first, then the pages. */
export async function routesOf(_parts: ServerParts): Promise<readonly Routes[]> {
  return [];
}
