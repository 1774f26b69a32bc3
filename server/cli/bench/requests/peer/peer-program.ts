/** The peer's own server, as a file beside its packages: PostGraphile with its recommended preset, asked for nothing more. */
export const PEER_PROGRAM = `import { createServer } from "node:http";
import { postgraphile } from "postgraphile";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { makePgService } from "postgraphile/adaptors/pg";

const token = (cookie) => /(?:^|; )khung=([^;]+)/.exec(cookie ?? "")?.[1] ?? "";
const engine = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: process.env.DATABASE_URL, schemas: ["peer"], poolConfig: { max: 10 } })],
  grafast: {
    explain: false,
    context: (request) => ({ pgSettings: { "khung.token": token(request.node?.req.headers.cookie) } }),
  },
  grafserv: { graphqlPath: "/graphql", graphiql: false, watch: false },
});
const server = createServer();
server.on("error", (error) => {
  throw error;
});
await engine.createServ(grafserv).addTo(server);
server.listen(0, "127.0.0.1", () => process.send({ port: server.address().port }));
const end = () => process.exit(0);
process.on("message", (asked) => {
  if (asked === "end") return end();
  const { user, system } = process.cpuUsage();
  process.send({ cpuMs: (user + system) / 1000, residentMb: process.memoryUsage().rss / 1048576 });
});
process.on("disconnect", end);
`;
