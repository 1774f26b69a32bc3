import { type Command } from "commander";
import { openDatabase } from "../app/database.ts";
import { asAppError, sentence } from "../app/format-error.ts";
import { askOwner, own } from "../app/owner-lock.ts";
import { openReader } from "../app/reader.ts";
import { localVerbList, makeHooks } from "../app/services.ts";
import { readSettings, type Settings } from "../app/settings.ts";
import { runWrite } from "../app/write.ts";
import { InvalidInput, SYSTEM, systemClock } from "../kernel/index.ts";
import { readReportingRoles, type RegisteredRole, type ReportingRole, statementsFor } from "../statistics/index.ts";

interface Options {
  readonly unit?: string;
  readonly json?: boolean;
}

const ON_SQLITE = "On SQLite there are no roles: whoever reads the file reads all views, whatever is registered.\n";

/** `khung reporting role|list|end`: which roles of the database server read the reporting views, and of which units. */
export function register(program: Command): void {
  const reporting = program.command("reporting").description("who reads the reporting views by SQL");
  reporting
    .command("role <name>")
    .description("register a role and print what the database's administrator runs; through the running server if any")
    .option("--unit <code>", "exact numbers of this unit and those below; without it published tables only")
    .option("--json", "the registration and the statements as JSON")
    .action(async (name: string, { unit, json }: Options) => {
      const settings = readSettings(process.env);
      const role = await change(settings, "registerReportingRole", { roleName: name, unitCode: unit ?? null });
      const { kind } = settings.database;
      const statements = kind === "postgresql" ? statementsFor(name) : [];
      if (json === true) return write({ role, database: kind, statements });
      process.stdout.write(`registered ${describe(role)}\n`);
      process.stdout.write(kind === "sqlite" ? ON_SQLITE : `\n${statements.join("\n")}\n`);
    });
  reporting
    .command("end <name>")
    .description("end a registration: the role finds nothing of the unit any more; its login stays")
    .option("--unit <code>", "the unit that it was registered for")
    .option("--json", "the registration as JSON")
    .action(async (name: string, { unit, json }: Options) => {
      const input = { roleName: name, unitCode: unit ?? null };
      const role = await change(readSettings(process.env), "endReportingRole", input);
      if (json === true) return write({ role });
      process.stdout.write(`ended ${describe(role)}\n`);
    });
  reporting
    .command("list")
    .description("all registrations, also those that ended; changes nothing")
    .option("--json", "as JSON")
    .action(async ({ json }: Options) => {
      const { database } = readSettings(process.env);
      const roles = await listRoles(database);
      if (json === true) return write({ roles, database: database.kind });
      process.stdout.write(roles.length === 0 ? "no role is registered\n" : `${roles.map(describe).join("\n")}\n`);
      if (database.kind === "sqlite") process.stdout.write(ON_SQLITE);
    });
}

/** Registrations of a database, read-only; a server may run beside it. */
export async function listRoles(database: Settings["database"]): Promise<RegisteredRole[]> {
  const reader = await openReader(database);
  try {
    return await readReportingRoles(reader.sql);
  } finally {
    await reader.close();
  }
}

/**
 * Changes a registration through the server that owns the data folder, or owns it for the while when none runs.
 *
 * @throws Error with the sentence of the refusal.
 */
export async function change(
  settings: Settings,
  verb: "registerReportingRole" | "endReportingRole",
  input: ReportingRole,
): Promise<RegisteredRole> {
  const answer = await askOwner(settings.dataFolder, { verb, input });
  if (answer?.ok === true) return answer.value as RegisteredRole;
  if (answer !== null) throw new Error(answer.error ?? "the running server refused");
  const service = localVerbList.find((local) => local.verb === verb);
  if (!service) throw new TypeError(`no service for ${verb}`);
  const lock = await own(settings.dataFolder, async () => ({ ok: false, error: "a reporting role is being changed" }));
  try {
    const database = await openDatabase(settings.database);
    try {
      const options = { database, viewer: SYSTEM, clock: systemClock, hooks: makeHooks(settings), actor: "khung" };
      return (await runWrite(options, verb, input, (work) => service.run(work, input))) as RegisteredRole;
    } catch (error) {
      throw inWords(error);
    } finally {
      await database.close();
    }
  } finally {
    await lock.release();
  }
}

/** A refusal with the sentence of its rule; other errors as they are. */
function inWords(error: unknown): unknown {
  const known = asAppError(error);
  if (known === undefined) return error;
  const [field] = known instanceof InvalidInput ? known.fields : [];
  return new Error(sentence(field?.rule ?? known.rule, field?.values ?? known.values).en, { cause: error });
}

function describe({ roleName, unitCode, startsOn, endsOn }: RegisteredRole): string {
  const reach = unitCode === null ? "published tables" : `unit ${unitCode} and below`;
  return `${roleName}: ${reach}, from ${startsOn}${endsOn === null ? "" : ` to ${endsOn}`}`;
}

function write(answer: object): void {
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
}
