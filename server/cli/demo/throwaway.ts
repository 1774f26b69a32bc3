import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import type { SeedDeps } from "../../../seeds/deps.ts";
import { openDatabase } from "../../app/database.ts";
import { makeHttp } from "../../app/http.ts";
import { makeSchema } from "../../app/schema.ts";
import { makeHooks } from "../../app/services.ts";
import type { Settings } from "../../app/settings.ts";
import { runWrite } from "../../app/write.ts";
import type { Clock } from "../../kernel/index.ts";

/**
 * Runs something against a whole server on an empty SQLite database of its own, which is thrown away afterwards.
 *
 * @param startsAt what the server calls now at the start; its clock runs on from there.
 * @param act gets what seeding needs, and the address of the server.
 */
export async function onThrowawayServer<R>(
  startsAt: string,
  say: (line: string) => void,
  act: (deps: SeedDeps, address: string) => Promise<R>,
): Promise<R> {
  const folder = await mkdtemp(join(tmpdir(), "khung-demo-"));
  const settings = settingsIn(folder);
  const clock = clockFrom(Date.parse(startsAt));
  const database = await openDatabase(settings.database);
  const hooks = makeHooks(settings);
  const schema = await makeSchema();
  const http = await makeHttp({ settings, database, schema, clock, hooks, log: pino({ level: "silent" }) });
  try {
    await http.listen({ host: settings.host, port: settings.port });
    const { port } = http.server.address() as AddressInfo;
    const deps: SeedDeps = {
      write: (verb, viewer, at, service, input) =>
        runWrite({ database, viewer, clock: at, hooks, actor: "demo" }, verb, input, service),
      sql: database.readSql,
      clock,
      log: say,
    };
    return await act(deps, `http://${settings.host}:${String(port)}`);
  } finally {
    await http.close();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function settingsIn(folder: string): Settings {
  return {
    port: 0,
    host: "127.0.0.1",
    publicUrl: null,
    dataFolder: folder,
    database: { kind: "sqlite", file: join(folder, "khung.sqlite") },
    demo: false,
    logLevel: "silent",
    // Nobody but this program speaks to it, and in documents of its own.
    documents: "any",
    backupAt: null,
    backupKeep: 1,
    sessionIdleMinutes: 60,
    sessionHours: 12,
  };
}

/** A clock that runs on from another moment. */
function clockFrom(start: number): Clock {
  const began = Date.now();
  return { now: () => new Date(start + Date.now() - began) };
}
