import type { AddressInfo } from "node:net";
import type { SeedDeps } from "../../seeds/deps.ts";
import { makeHooks } from "../../server/app/services.ts";
import { runWrite } from "../../server/app/write.ts";
import type { TestKhung } from "./test-khung.ts";

/** Lets a test server listen on a free port of this machine. @returns its address. */
export async function listening(khung: TestKhung): Promise<string> {
  await khung.http.listen({ host: "127.0.0.1", port: 0 });
  const { port } = khung.http.server.address() as AddressInfo;
  return `http://127.0.0.1:${String(port)}`;
}

/** What seeds need, of a test server. */
export function seedDepsOf(khung: TestKhung, log: (step: string) => void = () => undefined): SeedDeps {
  const { database, clock, settings } = khung;
  const hooks = makeHooks(settings);
  return {
    write: (verb, viewer, at, service, input) =>
      runWrite({ database, viewer, clock: at, hooks, actor: "seed" }, verb, input, service),
    sql: database.readSql,
    clock,
    log,
  };
}
