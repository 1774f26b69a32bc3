import { connect, type Socket } from "node:net";
import { type FaultCase, pause } from "../fault.ts";
import { startLoad } from "../load.ts";
import { makePlace } from "../place.ts";

/** Two hundred clients that send a request a byte at a time. */
export const slowClients: FaultCase = {
  name: "slow clients",
  promise: "others are served meanwhile, and the slow ones hold no transaction",
  async run(rounds, say) {
    const place = await makePlace("sqlite");
    const { port } = new URL(place.server.url);
    const sockets: Socket[] = [];
    const head = `POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 9000\r\n\r\n{"query":"`;
    for (let index = 0; index < 200; index += 1) {
      const socket = connect(Number(port), "127.0.0.1");
      socket.on("error", () => undefined);
      socket.write(index % 2 === 0 ? head : head.slice(0, 40));
      sockets.push(socket);
    }
    const drip = setInterval(() => sockets.forEach((socket) => socket.writable && socket.write("x")), 200);
    const load = startLoad(place.server.url, place.cookie, place.ledger);
    await pause(1000 * Math.max(1, Math.min(rounds, 20)));
    await load.stop();
    clearInterval(drip);
    say(`${String(place.ledger.acknowledged.length)} acknowledged beside 200 slow clients`);
    if (place.ledger.acknowledged.length < 5) throw new Error("slow clients kept others from writing");
    for (const socket of sockets) socket.destroy();
    return place.finish(1);
  },
};

/** SIGTERM while people write. */
export const drain: FaultCase = {
  name: "SIGTERM under load",
  promise: "what is under way is answered, the process ends with 0, nothing acknowledged is lost",
  async run(rounds, say) {
    const place = await makePlace("sqlite");
    const faults: string[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      const load = startLoad(place.server.url, place.cookie, place.ledger, 8);
      await pause(400);
      const started = Date.now();
      const code = await place.server.end("SIGTERM");
      await load.stop();
      if (code !== 0) faults.push(`round ${String(round)} ended with ${String(code)}`);
      if (Date.now() - started > 20_000) faults.push(`round ${String(round)} took ${String(Date.now() - started)} ms`);
      await place.check(`round ${String(round)}`);
      await place.relaunch();
      say(`round ${String(round)}: ended with ${String(code)} after ${String(Date.now() - started)} ms`);
    }
    const report = await place.finish(rounds);
    return { ...report, faults: [...report.faults, ...faults] };
  },
};
