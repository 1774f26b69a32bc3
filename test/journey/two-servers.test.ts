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

it("do each of fifty things once that are sent to both at the same moment", async () => {
  const cookie = await signIn(0);
  const create = "mutation ($input: CreateAccountInput!) { createAccount(input: $input) { id } }";
  for (let round = 0; round < 50; round += 1) {
    const name = `race-${String(round)}`;
    const input = { username: name, displayName: name, idempotencyKey: randomUUID() };
    const answers = await Promise.all([0, 1, 0, 1].map((server) => ask(server, create, { input }, cookie)));
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
  }
  const opened = await openDatabase({ kind: "postgresql", url: database.url });
  const made = await opened.readSql.selectFrom("account").select("id").where("username", "like", "race-%").execute();
  const told = await opened.readSql.selectFrom("audit_entry").select("changes").execute();
  await opened.close();
  expect(made).toHaveLength(50);
  const entries = made.map(({ id }) => told.filter(({ changes }) => changes.includes(`"id":"${id}"`)).length);
  expect(new Set(entries)).toEqual(new Set([1]));
});

it("let nobody in on one whose session ended on the other, fifty times", async () => {
  const nobody = (await ask(0, ME, {})).data;
  for (let round = 0; round < 50; round += 1) {
    const cookie = await signIn(round % 2);
    const there = (round + 1) % 2;
    expect((await ask(there, ME, {}, cookie)).data).toEqual({ me: { account: { username: "admin" } } });
    // Questions under way at that moment may still be answered; none that comes after it.
    const underWay = [0, 1, 0, 1].map((server) => ask(server, ME, {}, cookie));
    await ask(round % 2, "mutation { signOut }", {}, cookie);
    const after = await Promise.all([there, round % 2].map((server) => ask(server, ME, {}, cookie)));
    expect(after.map(({ data }) => data)).toEqual([nobody, nobody]);
    await Promise.all(underWay);
  }
});

it("look at no more than ten passwords of an account, though fifty come at once", async () => {
  const input = { username: "race-7", password: "not the password" };
  const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => ask(index % 2, SIGN_IN, { input })));
  const rules = answers.map(({ errors }) => errors?.[0]?.extensions.rule);
  const looked = rules.filter((rule) => rule === "session.credentials").length;
  expect(looked).toBeGreaterThan(0);
  expect(looked).toBeLessThanOrEqual(10);
  expect(rules.filter((rule) => rule === "session.tooManyAttempts")).toHaveLength(50 - looked);
});

it("count the requests of an address together", async () => {
  const page = async (server: number): Promise<number> =>
    (await fetch(`${servers[server]?.url ?? ""}/cong-bo/style.css`)).status;
  // Half of a minute has to be left, so that all of this falls into one.
  while ((servers[0]?.now().getSeconds() ?? 0) > 25) await new Promise((done) => setTimeout(done, 500));
  const half = PORTAL_RATE * 0.6;
  const asked = (server: number): Promise<number[]> => Promise.all(Array.from({ length: half }, () => page(server)));
  expect(new Set(await asked(0))).toEqual(new Set([200]));
  // The second may hear of what the first one counted while it still answers; alone none of them reaches the limit.
  await asked(1);
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
