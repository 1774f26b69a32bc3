import { between, type FaultCase, pause, until } from "../fault.ts";
import { startLoad } from "../load.ts";
import { makePlace } from "../place.ts";

/** Connections that PostgreSQL ends under the server's feet. */
export const droppedConnections: FaultCase = {
  name: "dropped connections",
  promise: "the server takes new ones by itself and loses no acknowledged write",
  async run(rounds, say) {
    const place = await makePlace("postgresql");
    const load = startLoad(place.server.url, place.cookie, place.ledger);
    for (let round = 1; round <= rounds; round += 1) {
      await pause(between(100, 400));
      await place.postgres?.run(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'khung' and pid <> pg_backend_pid()",
      );
      const before = place.ledger.acknowledged.length;
      await until("writing again", 20, async () => place.ledger.acknowledged.length > before + 3);
      say(`round ${String(round)}: ${String(place.ledger.acknowledged.length)} acknowledged`);
    }
    await load.stop();
    return place.finish(rounds);
  },
};

/** PostgreSQL is away for a while and comes back. */
export const restartedDatabase: FaultCase = {
  name: "PostgreSQL away and back",
  promise: "/readyz says so within seconds, nothing acknowledged is lost, and the server goes on by itself",
  async run(rounds, say) {
    const place = await makePlace("postgresql");
    const ready = async (): Promise<boolean> => (await fetch(`${place.server.url}/readyz`)).status === 200;
    for (let round = 1; round <= rounds; round += 1) {
      const load = startLoad(place.server.url, place.cookie, place.ledger);
      await pause(between(100, 400));
      await place.postgres?.kill();
      await until("saying that the database is away", 20, async () => !(await ready()));
      await pause(between(100, 1000));
      await place.postgres?.start();
      await until("being ready again", 30, ready);
      const before = place.ledger.acknowledged.length;
      await until("writing again", 20, async () => place.ledger.acknowledged.length > before + 3);
      await load.stop();
      await place.check(`round ${String(round)}`);
      say(`round ${String(round)}: ${String(place.ledger.acknowledged.length)} acknowledged`);
    }
    return place.finish(rounds);
  },
};
