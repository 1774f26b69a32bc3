import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openDatabase } from "../../server/app/database.ts";
import { PORTAL_RATE } from "../../server/app/portal.ts";
import { type RunningServer, startKhung } from "../support/browser/running-server.ts";
import { emptyPostgresql } from "../support/each-database.ts";

/*
 * A province runs several server processes over one PostgreSQL behind a balancer. Both start on an empty database at the
 * same moment; nothing may happen twice, and what one of them knows the other knows.
 */

let shared: string;
let servers: readonly RunningServer[] = [];
let database: Awaited<ReturnType<typeof emptyPostgresql>>;

beforeAll(async () => {
  shared = await mkdtemp(join(tmpdir(), "khung-two-"));
  database = await emptyPostgresql("two_servers");
  const start = (name: string): Promise<RunningServer> =>
    startKhung({
      args: ["--empty"],
      dataFolder: join(shared, name),
      env: {
        DATABASE_URL: database.url,
        KHUNG_FILES: join(shared, "files"),
        KHUNG_SECRETS: join(shared, "secrets"),
      },
    });
  servers = await Promise.all([start("first"), start("second")]);
});

afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await database.drop();
  await rm(shared, { recursive: true, force: true });
});

interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string; readonly rule: string } }[];
  readonly cookie: string | null;
}

async function ask(server: number, query: string, variables: object, cookie = ""): Promise<Answer> {
  const response = await fetch(`${servers[server]?.url ?? ""}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie },
    body: JSON.stringify({ query, variables }),
  });
  const set = response.headers.get("set-cookie");
  return { ...((await response.json()) as Answer), cookie: set === null ? null : (set.split(";")[0] ?? null) };
}

const SIGN_IN = "mutation ($input: SignInInput!) { signIn(input: $input) { accountId } }";
const SET_PASSWORD = "mutation ($input: SetPasswordByLinkInput!) { setPasswordByLink(input: $input) }";
const ME = "{ me { account { username } } }";
const PASSWORD = "rainy season in the delta";

async function signIn(server: number): Promise<string> {
  return (await ask(server, SIGN_IN, { input: { username: "admin", password: PASSWORD } })).cookie ?? "";
}

it("fill one empty database once, and let one first administrator in, however close together they start", async () => {
  const tokens = servers.flatMap(({ greeting }) => /token=(\S+)/.exec(greeting)?.[1] ?? []);
  const entered = [];
  for (const token of tokens)
    entered.push((await ask(1, SET_PASSWORD, { input: { token, newPassword: PASSWORD } })).errors === undefined);
  expect(entered.filter(Boolean)).toHaveLength(1);
  const opened = await openDatabase({ kind: "postgresql", url: database.url });
  const jobs = await opened.readSql.selectFrom("job_lease").select(["id", "last_error"]).execute();
  const accounts = await opened.readSql.selectFrom("account").select("username").execute();
  await opened.close();
  expect(jobs.length).toBeGreaterThan(5);
  expect(jobs.filter((job) => job.last_error !== null)).toEqual([]);
  expect(accounts).toEqual([{ username: "admin" }]);
});

it("know each other's sessions, and forget them together", async () => {
  const cookie = await signIn(0);
  expect((await ask(1, ME, {}, cookie)).data).toEqual({ me: { account: { username: "admin" } } });
  await ask(1, "mutation { signOut }", {}, cookie);
  expect((await ask(0, ME, {}, cookie)).data).toEqual((await ask(0, ME, {})).data);
});

it("do a thing once that is sent to both, thirty times", async () => {
  const cookie = await signIn(1);
  const input = { username: "second", displayName: "Second", idempotencyKey: randomUUID() };
  const create = "mutation ($input: CreateAccountInput!) { createAccount(input: $input) { id } }";
  const answers = await Promise.all(
    Array.from({ length: 30 }, (_, index) => ask(index % 2, create, { input }, cookie)),
  );
  expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
  expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
});

it("count the requests of an address together", async () => {
  const page = async (server: number): Promise<number> =>
    (await fetch(`${servers[server]?.url ?? ""}/cong-bo/style.css`)).status;
  // Half of a minute has to be left, so that all of this falls into one.
  while ((servers[0]?.now().getSeconds() ?? 0) > 25) await new Promise((done) => setTimeout(done, 500));
  const half = PORTAL_RATE * 0.6;
  for (const server of [0, 1])
    expect(new Set(await Promise.all(Array.from({ length: half }, () => page(server))))).toEqual(new Set([200]));
  await expect.poll(() => Promise.all([page(0), page(1)]), { timeout: 20_000, interval: 300 }).toEqual([429, 429]);
});

it("count wrong passwords together", async () => {
  const input = { username: "second", password: "not the password" };
  const rules: (string | undefined)[] = [];
  for (let attempt = 0; attempt < 11; attempt += 1)
    rules.push((await ask(attempt % 2, SIGN_IN, { input })).errors?.[0]?.extensions.rule);
  expect(new Set(rules.slice(0, 10))).toEqual(new Set(["session.credentials"]));
  expect(rules[10]).toBe("session.tooManyAttempts");
});
