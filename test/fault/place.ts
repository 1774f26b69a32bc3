import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Settings } from "../../server/app/settings.ts";
import { type FaultReport, pause } from "./fault.ts";
import { type Ledger, newLedger, repeatUnanswered } from "./load.ts";
import { startPostgres, type HitPostgres } from "./postgres.ts";
import { prove } from "./proof.ts";
import { enter, type FaultServer, launch, type Launch } from "./server.ts";

/** An installation that is hit: its database, its one server, and what its clients know. */
export interface Place {
  readonly database: Settings["database"];
  readonly ledger: Ledger;
  readonly postgres: HitPostgres | null;
  server: FaultServer;
  readonly cookie: string;
  /** Starts the server anew, after its end. */
  relaunch(over?: Partial<Launch>): Promise<void>;
  /** Proves the database and adds what is wrong to the report. */
  check(when: string): Promise<void>;
  /** Repeats what nobody answered, ends the server, proves once more, clears up. */
  finish(rounds: number): Promise<FaultReport>;
}

/** Makes an installation with one administrator and a server that runs. */
export async function makePlace(kind: "sqlite" | "postgresql"): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), `khung-fault-${String(process.pid)}-`));
  const postgres = kind === "postgresql" ? await startPostgres() : null;
  const env = { KHUNG_DATA: folder, ...(postgres ? { DATABASE_URL: postgres.url } : {}) };
  const database: Settings["database"] = postgres
    ? { kind: "postgresql", url: postgres.url }
    : { kind: "sqlite", file: join(folder, "khung.sqlite") };
  const server = await launch({ env });
  const ledger = newLedger();
  const faults: string[] = [];
  const place: Place = {
    ...{ database, ledger, postgres, server },
    cookie: await enter(server),
    async relaunch(over = {}) {
      place.server = await launch({ ...over, env: { ...env, ...over.env } });
    },
    async check(when) {
      const proof = await prove(database, ledger);
      faults.push(...proof.faults.slice(0, 5).map((fault) => `${when}: ${fault}`));
    },
    async finish(rounds) {
      const unanswered = ledger.unanswered.length;
      for (let attempt = 0; attempt < 5 && ledger.unanswered.length > 0; attempt += 1) {
        await repeatUnanswered(place.server.url, place.cookie, ledger);
        if (ledger.unanswered.length > 0) await pause(200);
      }
      const left = ledger.unanswered.length;
      if (left > 0) faults.push(`${String(left)} requests could not be repeated: ${[...ledger.refused].join("; ")}`);
      const code = await place.server.end("SIGTERM");
      if (code !== 0) faults.push(`the server ended with ${String(code)}: ${place.server.printed().slice(-500)}`);
      await place.check("at the end");
      await postgres?.remove();
      await rm(folder, { recursive: true, force: true });
      return { rounds, acknowledged: ledger.acknowledged.length, unanswered, faults };
    },
  };
  return place;
}
