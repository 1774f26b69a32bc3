import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type FaultCase, pause, until } from "../fault.ts";
import { newLedger, repeatUnanswered, startLoad } from "../load.ts";
import { freePort } from "../postgres.ts";
import { startPair } from "../postgres/replication.ts";
import { prove } from "../proof.ts";
import { enter, launch } from "../server.ts";

/** One address that leads to whichever server is the primary, as a proxy in front of Patroni does. */
async function switchboard(first: number): Promise<{ port: number; lead(port: number): void; close(): void }> {
  let target = first;
  const open = new Set<Socket>();
  const server: Server = createServer((client) => {
    const upstream = connect(target, "127.0.0.1");
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(from);
      from.on("error", () => to.destroy());
      from.on("close", () => {
        open.delete(from);
        to.destroy();
      });
      from.pipe(to);
    }
  });
  const port = await freePort();
  await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
  return {
    port,
    lead(next) {
      target = next;
      for (const socket of open) socket.destroy();
    },
    close() {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}

/** The primary dies, its synchronous standby is promoted. */
export const promoteStandby: FaultCase = {
  name: "standby promoted",
  promise: "with synchronous replication no acknowledged write is lost, and the server goes on by itself",
  async run(_rounds, say) {
    const folder = mkdtempSync(join(tmpdir(), "khung-standby-"));
    const pair = await startPair();
    const proxy = await switchboard(pair.primary.port);
    const url = pair.primary.url().replace(String(pair.primary.port), String(proxy.port));
    const ledger = newLedger();
    try {
      const server = await launch({ env: { KHUNG_DATA: join(folder, "khung"), DATABASE_URL: url } });
      await pair.primary.run("alter system set synchronous_standby_names = '*'");
      await pair.primary.run("select pg_reload_conf()");
      const waited = "select 1 from pg_stat_replication where sync_state = 'sync'";
      await until("waiting for the standby", 30, async () => (await pair.primary.run(waited)).length === 1);
      const cookie = await enter(server);
      const load = startLoad(server.url, cookie, ledger);
      await pause(1500);
      pair.primary.kill();
      pair.standby.promote();
      proxy.lead(pair.standby.port);
      const before = ledger.acknowledged.length;
      await until("writing to the promoted standby", 30, async () => ledger.acknowledged.length > before + 3);
      await load.stop();
      const unanswered = ledger.unanswered.length;
      await repeatUnanswered(server.url, cookie, ledger);
      await server.end("SIGTERM");
      const { faults } = await prove({ kind: "postgresql", url }, ledger);
      say(`${String(before)} acknowledged before, ${String(ledger.acknowledged.length - before)} after`);
      return { rounds: 1, acknowledged: ledger.acknowledged.length, unanswered, faults };
    } finally {
      proxy.close();
      await pair.remove();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
