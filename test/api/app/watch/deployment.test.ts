import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { parse } from "yaml";
import { readSettings } from "../../../../server/app/settings.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";

const root = resolve(import.meta.dirname, "../../../..");
const read = (name: string): string => readFileSync(resolve(root, name), "utf8");
const deployed = (name: string): string => read(`server/deploy/${name}`);
const names = (text: string, pattern: RegExp): readonly string[] => [...new Set(text.match(pattern) ?? [])];

interface Compose {
  readonly services: Readonly<
    Record<
      string,
      {
        readonly volumes?: readonly string[];
        readonly ports?: readonly string[];
        readonly image?: string;
        readonly environment?: Readonly<Record<string, string>>;
      }
    >
  >;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const compose = (): Compose => parse(deployed("compose.yaml"), { merge: true }) as Compose;

it("the files for operators name only settings that exist", () => {
  const known = names(`${read(".env.example")} ${deployed(".env.example")}`, /\b(KHUNG_[A-Z_]+|DATABASE_URL|PORT)\b/g);
  const used = ["compose.yaml", "Containerfile", "khung.service", "README.md"].flatMap((name) =>
    names(deployed(name), /\bKHUNG_[A-Z_]+\b|\bDATABASE_URL\b/g),
  );
  expect(used.filter((name) => !known.includes(name))).toEqual([]);
});

it("only the balancer is reached from outside, and both servers share files and ballot keys but no data folder", () => {
  const { services, volumes } = compose();
  const open = Object.entries(services).filter(([, service]) => service.ports !== undefined);
  expect(open.map(([name]) => name)).toEqual(["balancer"]);
  const [first, second] = [services["first"]?.volumes ?? [], services["second"]?.volumes ?? []];
  expect(first.filter((volume) => second.includes(volume))).toEqual([
    "shared:/var/lib/khung-shared",
    "secrets:/var/lib/khung-secrets",
  ]);
  const mounted = Object.values(services).flatMap((service) => service.volumes ?? []);
  const named = mounted.map((volume) => volume.split(":")[0] ?? "").filter((name) => /^[a-z]+$/.test(name));
  expect([...new Set(named)].sort()).toEqual(Object.keys(volumes).sort());
});

it("both servers read reports from the standby of the compose file, which follows by the role that is made for it", () => {
  const { services } = compose();
  const filled = (text = ""): string => text.replace(/\$\{\w+:\?[^}]*\}/g, "secret");
  for (const name of ["first", "second"]) {
    const environment = Object.entries(services[name]?.environment ?? {});
    const values = environment.map(([key, value]) => [key, filled(value)] as const);
    const long = { KHUNG_METRICS_TOKEN: "a-secret-of-monitoring", KHUNG_PUBLIC_URL: "https://khung.example.gov.vn" };
    const { database } = readSettings({ ...Object.fromEntries(values), ...long });
    const hosts = database.kind === "postgresql" ? [database.url, ...(database.standbys?.urls ?? [])] : [];
    expect(hosts.map((url) => new URL(url).hostname)).toEqual(["database", "standby"]);
  }
  expect(services["standby"]?.image).toBe(services["database"]?.image);
  expect(services["database"]?.volumes).toContain("./standby-role.sh:/docker-entrypoint-initdb.d/standby-role.sh:ro");
  expect(deployed("standby-role.sh")).toContain("create role khung_standby login replication");
  expect(deployed("compose.yaml")).toContain("--username=khung_standby");
});

it("the balancer asks the servers of the compose file at the port that they listen on, and hides their figures", () => {
  const config = deployed("haproxy.cfg");
  const servers = [...config.matchAll(/^ {2}server (\S+) (\S+):(\d+)$/gm)].map(([, name, host, port]) => [
    name,
    host,
    port,
  ]);
  expect(servers).toEqual([
    ["first", "first", "4000"],
    ["second", "second", "4000"],
  ]);
  expect(deployed("Containerfile")).toContain("EXPOSE 4000");
  expect(config).toMatch(/deny .*\/metrics/);
  expect(config).toContain("option httpchk GET /readyz");
});

it("the image and the unit start what the package really has", () => {
  const { bin } = JSON.parse(read("package.json")) as { readonly bin: { readonly khung: string } };
  for (const name of ["Containerfile", "khung.service"]) expect(deployed(name)).toContain(bin.khung);
});

eachDatabase("alerts and the operator's dashboard", (start) => {
  let khung: TestKhung;
  beforeAll(async () => {
    khung = await start({ metricsToken: "a-secret-of-monitoring" });
  });
  afterAll(() => khung.stop());

  it("ask for figures that the server has", async () => {
    const { payload } = await khung.http.inject({
      url: "/metrics",
      headers: { authorization: "Bearer a-secret-of-monitoring" },
    });
    const had = names(payload, /^# TYPE \S+/gm).map((line) => line.replace("# TYPE ", ""));
    const asked = names(
      deployed("khung.rules.yml") + deployed("grafana-operation.json"),
      /\b(khung|process|nodejs)_[a-z0-9_]+\b/g,
    ).map((name) => name.replace(/_(bucket|count|sum)$/, ""));
    expect(asked.length).toBeGreaterThan(8);
    expect(asked.filter((name) => !had.includes(name))).toEqual([]);
    expect(parse(deployed("prometheus.yml"))).toMatchObject({ scrape_configs: [{ metrics_path: "/metrics" }] });
  });
});
