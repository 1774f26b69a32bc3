import { pino } from "pino";
import { openDatabase } from "../../../app/database.ts";
import { makeHttp } from "../../../app/http.ts";
import { makeSchema } from "../../../app/schema.ts";
import { makeHooks } from "../../../app/services.ts";
import { readSettings } from "../../../app/settings.ts";
import { memoryGiver } from "../../../app/watch/rest.ts";
import { systemClock } from "../../../kernel/index.ts";
import { serveFloor } from "./floor/floor-routes.ts";

/** What the program that serves has used up. */
export interface Usage {
  readonly cpuMs: number;
  readonly residentMb: number;
}

/** The serving side of `khung bench requests`, a process of its own: the server's HTTP layer and the floor beside it. */
const settings = { ...readSettings(process.env), port: 0, logLevel: "silent" };
const database = await openDatabase(settings.database);
const options = { settings, database, schema: await makeSchema(), clock: systemClock, hooks: makeHooks(settings) };
const http = await makeHttp({ ...options, log: pino({ level: "error" }, pino.destination(2)) });
await serveFloor(http, database);
await http.listen({ port: 0, host: "127.0.0.1" });
const address = http.server.address();
const giveBack = memoryGiver();

process.on("message", (asked) => {
  if (asked === "end") void end();
  else if (asked === "usage") process.send?.(usage());
  else if (asked === "rest") process.send?.(rested());
});
process.on("disconnect", () => void end());
process.send?.({ port: typeof address === "object" && address !== null ? address.port : 0 });

function usage(): Usage {
  const { user, system } = process.cpuUsage();
  return { cpuMs: (user + system) / 1000, residentMb: process.memoryUsage().rss / 1024 / 1024 };
}

/** What a server that nobody asks any more comes down to by itself, without the half minute that it waits. */
function rested(): Usage {
  giveBack();
  return usage();
}

async function end(): Promise<void> {
  await http.close();
  await database.close();
  process.exit(0);
}
