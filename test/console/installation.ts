import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { type HttpClient, httpClient, signInOverHttp } from "../../seeds/demo/july/http-client.ts";
import { type RunningServer, startKhung } from "../support/browser/running-server.ts";
import type { ConsolePage } from "./pages.ts";
import { prepare } from "./prepare.ts";
import { sampleOf } from "./samples.ts";

/** A running server with the demo data, and its people. */
export interface Installation {
  readonly server: RunningServer;
  clientOf(username: string): Promise<HttpClient>;
  /** Where a page is, with an example of its record; null where there is none. */
  pathOf(page: ConsolePage): Promise<string | null>;
}

/** Builds what is not built yet and starts it on a folder of its own. */
export async function install(): Promise<Installation> {
  const script = resolve(import.meta.dirname, "../../server/cli/build.mjs");
  const { status } = spawnSync(process.execPath, [script], {
    stdio: ["ignore", 2, 2],
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (status !== 0) throw new Error("the console did not build");
  return await living(await startKhung());
}

/** The people of a server that just seeded its demo data, whose passwords stand in its greeting, and some work begun. */
export async function living(server: RunningServer): Promise<Installation> {
  const passwords = new Map(
    [...server.greeting.matchAll(/^ {2}([a-z-]+) +(\S{12}) {2}/gm)].map(([, name = "", word = ""]) => [name, word]),
  );
  const clients = new Map<string, Promise<HttpClient>>();
  const clientOf = (username: string): Promise<HttpClient> => {
    const known = clients.get(username);
    if (known !== undefined) return known;
    const client =
      username === ""
        ? Promise.resolve(httpClient(server.url, ""))
        : signInOverHttp(server.url, username, passwords.get(username) ?? "");
    clients.set(username, client);
    return client;
  };
  await prepare(await clientOf("to-chuc"));
  return {
    server,
    clientOf,
    async pathOf({ route, who, sample, query = "" }) {
      if (sample === undefined) return route + query;
      const id = await sampleOf(await clientOf(who), sample);
      return id === null ? null : route.replace(":id", id) + query;
    },
  };
}
