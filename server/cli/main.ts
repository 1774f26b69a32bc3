import "reflect-metadata";
import { existsSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { SettingsError } from "../app/settings.ts";
import * as audit from "./audit.ts";
import * as backup from "./backup.ts";
import * as bench from "./bench.ts";
import * as demo from "./demo.ts";
import * as framework from "./framework.ts";
import * as migrate from "./migrate.ts";
import * as restore from "./restore.ts";
import * as seed from "./seed.ts";
import * as start from "./start.ts";
import * as statistics from "./statistics.ts";

/** A verb was refused: the sentence goes to standard error, the exit code is 1. */
const REFUSED = 1;
const USAGE = 2;

if (existsSync(".env")) process.loadEnvFile(".env");

const program = new Command("khung")
  .description("Competency frameworks and evaluation regulations as data, cycles under them, exact statistics")
  .showHelpAfterError()
  .exitOverride();

for (const verb of [start, migrate, seed, demo, audit, backup, restore, statistics, framework, bench])
  verb.register(program);

try {
  await program.parseAsync(process.argv);
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
  if (error instanceof SettingsError) {
    process.stderr.write(`Wrong settings:\n${error.message}\n`);
    return USAGE;
  }
  process.stderr.write(`${(error as Error).message}\n`);
  return REFUSED;
}
