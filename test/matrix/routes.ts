import type { FastifyInstance } from "fastify";
import { askAs, cellsOf, type Line } from "./ask.ts";
import type { MatrixActor } from "./actors.ts";
import type { Asking } from "./operations.ts";

interface Route {
  readonly method: "GET" | "POST";
  readonly url: string;
}

/** Routes that everybody may fetch alike, because nothing of anybody is behind them, or that know no sessions. */
const OPEN: readonly RegExp[] = [
  /^\/(healthz|readyz|metrics)$/,
  /^\/(assets|graphiql\/assets|index\.html|favicon|manifest)/,
  /^\/$/,
  /^\/\*$/,
];

/** Every route of the server, as it tells itself; a parameter stands as `:name`. */
export function routesOf(http: FastifyInstance): string[] {
  const paths: string[] = [];
  const trail: string[] = [];
  for (const line of http.printRoutes({ commonPrefix: false }).split("\n")) {
    const found = /^((?:│ {3}| {4})*)[├└]── (\S+)(?: \((.+)\))?/.exec(line);
    if (found === null) continue;
    const [, indent = "", part = "", methods] = found;
    const depth = indent.length / 4;
    trail.splice(depth, trail.length, part);
    if (methods === undefined) continue;
    for (const method of methods.split(", ").filter((each) => each === "GET" || each === "POST"))
      paths.push(`${method} ${trail.join("")}`);
  }
  return [...new Set(paths)].filter((path) => !OPEN.some((open) => open.test(path.split(" ")[1] ?? ""))).sort();
}

/** The lines of what is not GraphQL: downloads, uploads, pages; with a ticket of one's own where one is needed. */
export async function routeLines({ http, scene, chosen }: Asking): Promise<Line[]> {
  const { place } = scene;
  const known = place as unknown as Readonly<Record<string, string>>;
  const lines: Line[] = [];
  for (const route of routesOf(http)) {
    const [method = "GET", path = ""] = route.split(" ");
    if (path === "/graphql") continue;
    const url = path
      .replace(":meetingId", known["countedMeetingId"] ?? "")
      .replace(":evidenceId", known["evidenceId"] ?? "")
      .replace(/:(token|file|id)|\*/g, known["unitId"] ?? "");
    const name = `route ${route}`;
    lines.push({
      name,
      state: "",
      cells: await cellsOf(chosen({ name, state: "" }), (actor) =>
        statusOf(http, actor, { method: method as Route["method"], url }),
      ),
    });
  }
  lines.push(await ticketLine({ http, scene, chosen }));
  return lines;
}

async function statusOf(http: FastifyInstance, { headers }: MatrixActor, { method, url }: Route): Promise<string> {
  const { statusCode } = await http.inject({ method, url, headers: { ...headers } });
  return String(statusCode);
}

/** The file of one's own ticket, asked for by somebody else. */
async function ticketLine({ http, scene, chosen }: Pick<Asking, "http" | "scene" | "chosen">): Promise<Line> {
  const query = "mutation ($input: RequestExportInput!) { requestExport(input: $input) { url } }";
  const input = { name: "UNIT_STATISTICS_OVER_TIME", unitId: scene.place.unitId, format: "CSV" };
  const name = "route GET /exports/:token (a ticket of one's own)";
  const cells = await cellsOf(chosen({ name, state: "" }), async (actor) => {
    const { data, errors } = await askAs(http, actor, query, { input });
    const url = (data?.["requestExport"] as { url: string } | null | undefined)?.url;
    return url === undefined ? (errors?.[0]?.extensions.code ?? "none").toLowerCase() : "yes";
  });
  return { name, state: "", cells };
}
