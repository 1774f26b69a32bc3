import "reflect-metadata";
import { existsSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { Command, CommanderError } from "commander";
import { SettingsError } from "../app/settings.ts";

/** A verb was refused: the sentence goes to standard error, the exit code is 1. */
const REFUSED = 1;
const USAGE = 2;

interface Verb {
  register(program: Command): void;
}

/** The verbs in the order of the help; only the one that is asked for is loaded, so that checking a file starts no server. */
const VERBS: Readonly<Record<string, () => Promise<Verb>>> = {
  start: () => import("./start.ts"),
  migrate: () => import("./migrate.ts"),
  seed: () => import("./seed.ts"),
  demo: () => import("./demo.ts"),
  audit: () => import("./audit.ts"),
  backup: () => import("./backup.ts"),
  restore: () => import("./restore.ts"),
  statistics: () => import("./statistics.ts"),
  reporting: () => import("./reporting.ts"),
  framework: () => import("./framework.ts"),
  import: () => import("./import.ts"),
  export: () => import("./export.ts"),
  work: () => import("./work.ts"),
  bench: () => import("./bench.ts"),
};

if (existsSync(".env")) process.loadEnvFile(".env");
enableCompileCache();
// Whatever it writes is its user's alone: database, backups, exports. The database server of a benchmark is another user.
if (process.argv[2] !== "bench") process.umask(0o077);

const program = new Command("khung")
  .description("Competency frameworks and evaluation regulations as data, cycles under them, exact statistics")
  .showHelpAfterError()
  .exitOverride();

try {
  for (const load of wanted(process.argv[2])) (await load()).register(program);
  await program.parseAsync(process.argv);
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

/** The verb's loader; for help, or a word that is no verb, all of them. */
function wanted(verb: string | undefined): (() => Promise<Verb>)[] {
  const load = verb !== undefined && Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  return load ? [load] : Object.values(VERBS);
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
