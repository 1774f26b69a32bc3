import { between, type FaultCase, pause } from "../fault.ts";
import { startLoad } from "../load.ts";
import { makePlace } from "../place.ts";

/** kill -9 of a server that writes, again and again, on SQLite. */
export const killSqlite: FaultCase = {
  name: "kill -9, SQLite",
  promise: "every acknowledged write is there, none half, the audit is whole",
  async run(rounds, say) {
    const place = await makePlace("sqlite");
    for (let round = 1; round <= rounds; round += 1) {
      const load = startLoad(place.server.url, place.cookie, place.ledger);
      await pause(between(20, 600));
      await place.server.end("SIGKILL");
      await load.stop();
      await place.check(`round ${String(round)}`);
      await place.relaunch();
      say(`round ${String(round)}: ${String(place.ledger.acknowledged.length)} acknowledged`);
    }
    return place.finish(rounds);
  },
};

/** kill -9 of the server, of PostgreSQL, or of both. */
export const killPostgresql: FaultCase = {
  name: "kill -9, server and PostgreSQL",
  promise: "every acknowledged write is there, none half, and a server that lives finds its database again by itself",
  async run(rounds, say) {
    const place = await makePlace("postgresql");
    const { postgres } = place;
    if (postgres === null) throw new Error("this case needs PostgreSQL");
    for (let round = 1; round <= rounds; round += 1) {
      const load = startLoad(place.server.url, place.cookie, place.ledger);
      await pause(between(20, 600));
      const hits = (["server", "database", "both"] as const)[round % 3] ?? "both";
      if (hits !== "server") await postgres.kill();
      if (hits !== "database") await place.server.end("SIGKILL");
      await load.stop();
      if (hits !== "server") await postgres.start();
      await place.check(`round ${String(round)}, ${hits}`);
      if (hits !== "database") await place.relaunch();
      say(`round ${String(round)}, ${hits}: ${String(place.ledger.acknowledged.length)} acknowledged`);
    }
    return place.finish(rounds);
  },
};
