import type { Text } from "../language.ts";

export type EventWords = { happened: Text; forPerson: Text };
