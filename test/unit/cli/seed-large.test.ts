import { Command, CommanderError } from "commander";
import { expect, it } from "vitest";
import { registerLarge } from "../../../server/cli/seed/large.ts";

it.each([
  ["too few people", ["--people", "3", "--yes"], "--people 3 is no whole number from 60 to 2000000"],
  ["too many months", ["--months", "99", "--yes"], "--months 99 is no whole number from 1 to 36"],
  ["half a person", ["--people", "99.5", "--yes"], "--people 99.5 is no whole number"],
  ["nobody there to ask", [], "say --yes where nobody can be asked"],
])("filling a large installation is refused as wrong usage: %s", async (_, words, sentence) => {
  const said: string[] = [];
  const seed = new Command("seed").exitOverride().configureOutput({ writeErr: (text) => said.push(text) });
  registerLarge(seed);
  for (const command of seed.commands) command.copyInheritedSettings(seed);
  const failure = await seed.parseAsync(["large", ...words], { from: "user" }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(CommanderError);
  expect((failure as CommanderError).exitCode).toBe(2);
  expect(said.join("")).toContain(sentence);
});
