import type { ParseArgsOptionsConfig } from "node:util";

/** What parseArgs of Node gives for these options: text or yes, a list where it may be given more than once. */
type Values<O extends ParseArgsOptionsConfig> = {
  [Name in keyof O]?: O[Name] extends { multiple: true } ? Value<O[Name]>[] : Value<O[Name]>;
};
type Value<One> = One extends { type: "string" } ? string : boolean;

/** What was typed after the name of the command, and where its answer goes. */
export type Asked<O extends ParseArgsOptionsConfig> = {
  values: Values<O>;
  positionals: readonly string[];
  terminal: Terminal;
};

/** `write` is what was asked for (standard output), `say` is about it (standard error); a line each, without its end. */
export type Terminal = { write(line: string): Promise<void>; say(line: string): void };

/** Exit codes, as everywhere: done; found wrong or could not; used in a way that it is not made for. */
export type ExitCode = 0 | 1 | 2;

/** A command of `weerwerk`: one file, one row of the register. */
export type Command<O extends ParseArgsOptionsConfig = ParseArgsOptionsConfig> = {
  /** One line, for the list of commands. */
  summary: string;
  /** What follows `weerwerk NAME`, such as `FILE [--key FINGERPRINT]`. */
  usage: string;
  /** A line per option, and whatever one must know to use it. */
  details?: readonly string[];
  options: O;
  /** How many words without an option it takes, at least and at most; none unless said. */
  words?: readonly [least: number, most: number];
  run(asked: Asked<O>): Promise<ExitCode>;
};

/** Keeps the types of the options together with the function that uses them. */
export const command = <const O extends ParseArgsOptionsConfig>(what: Command<O>): Command =>
  what as unknown as Command;

/** What was typed cannot be meant: the sentence and the usage are shown, and the exit code is 2. */
export class WrongUse extends Error {
  override name = "WrongUse";
}
