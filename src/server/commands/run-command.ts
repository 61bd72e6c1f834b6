import { parseArgs } from "node:util";
import { type Command, type ExitCode, type Terminal, WrongUse } from "./command.ts";
import { commands } from "./commands.ts";

/** Runs `weerwerk WORDS…` and gives its exit code. Says what is wrong in one sentence, never with a stack. */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name = "help", ...rest] = words;
  if (["help", "--help", "-h"].includes(name)) return help(rest[0], terminal);
  if (!isCommand(name)) {
    terminal.say(`weerwerk: there is no command ${name}. \`weerwerk help\` lists them.`);
    return 2;
  }
  const found = await commands[name]();
  if (rest.includes("--help") || rest.includes("-h")) return help(name, terminal);
  try {
    // The values are those of the options of this very command: that is what parseArgs was given.
    return await found.run({ ...parsed(found, rest), terminal } as Parameters<Command["run"]>[0]);
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    terminal.say(`weerwerk ${name}: ${why}`);
    if (!(fault instanceof WrongUse)) return 1;
    terminal.say(usageOf(name, found));
    return 2;
  }
}

const isCommand = (name: string): name is keyof typeof commands => Object.hasOwn(commands, name);

function parsed({ options, words: [least, most] = [0, 0] }: Command, args: string[]) {
  const { values, positionals } = parsedStrictly(options, args);
  if (positionals.length >= least && positionals.length <= most) return { values, positionals };
  throw new WrongUse(positionals.length < least ? "something is missing." : `what is ${positionals[most]}?`);
}

function parsedStrictly(options: Command["options"], args: string[]) {
  try {
    return parseArgs({ options, args, allowPositionals: true });
  } catch (fault) {
    throw new WrongUse(fault instanceof Error ? fault.message : String(fault));
  }
}

const usageOf = (name: string, { usage }: Command) => `Usage: weerwerk ${name} ${usage}`.trimEnd();

async function help(name: string | undefined, { write }: Terminal): Promise<ExitCode> {
  if (name !== undefined && isCommand(name)) {
    const found = await commands[name]();
    for (const line of [usageOf(name, found), "", found.summary, ...(found.details ?? [])]) await write(line);
    return 0;
  }
  await write("Usage: weerwerk COMMAND …      `weerwerk help COMMAND` tells more");
  await write("");
  const width = Math.max(...Object.keys(commands).map((known) => known.length));
  for (const [known, load] of Object.entries(commands))
    await write(`  ${known.padEnd(width)}  ${(await load()).summary}`);
  await write("");
  await write("The record is found as by `npm start`: WEERWERK_DATA or DATABASE_URL, and the keys beside it.");
  return name === undefined ? 0 : 2;
}
