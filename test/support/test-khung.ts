import { randomUUID } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import { type Database } from "../../server/app/database.ts";
import type { DocumentDoor } from "../../server/app/documents/admit-documents.ts";
import { makeHttp } from "../../server/app/http.ts";
import { makeSchema } from "../../server/app/schema.ts";
import { makeHooks } from "../../server/app/services.ts";
import type { Settings } from "../../server/app/settings.ts";
import { runWrite } from "../../server/app/write.ts";
import { createAccount, grantRole, openSession } from "../../server/identity/index.ts";
import {
  type Clock,
  type Hooks,
  type Look,
  type Role,
  SYSTEM,
  type Viewer,
  type Work,
} from "../../server/kernel/index.ts";

/** A clock that stands still until a test moves it. */
export interface TestClock extends Clock {
  set(moment: string): void;
}

/** What a test may ask for at the start. */
export interface TestOptions {
  readonly now?: string;
  readonly demo?: boolean;
  /** Secret of `/metrics`; no such address without one. */
  readonly metricsToken?: string;
  /** Which documents are run for whom; any for everybody unless told, so that tests may ask what no page asks. */
  readonly documents?: DocumentDoor;
  /** Sign-in through a provider. */
  readonly oidc?: Settings["oidc"];
}

/** An error as a client sees it. */
export interface SeenError {
  readonly code: string;
  readonly rule: string;
  readonly message: { readonly vi: string; readonly en: string };
  readonly values?: Readonly<Record<string, unknown>>;
  readonly fields?: readonly { readonly path: string; readonly rule: string }[];
}

/** An answer of the API. */
export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: SeenError;
    readonly path?: readonly unknown[];
  }[];
}

/** Somebody signed in, or nobody. */
export interface Actor {
  readonly accountId: string | null;
  readonly cookie: string;
  run(document: string, variables?: object): Promise<Answer>;
  /** The data; throws when there are errors. */
  ok<T = Record<string, never>>(document: string, variables?: object): Promise<T>;
  /** The first error's extensions; throws when there is none. */
  refused(document: string, variables?: object): Promise<SeenError>;
}

/** What an actor is: a grant, a person behind the account, or both. */
export interface ActorOptions {
  readonly role?: Role;
  readonly unitId?: string;
  readonly includesSubtree?: boolean;
  readonly personId?: string;
  readonly username?: string;
}

/** The whole server on a database of its own, without a port. */
export interface TestKhung {
  readonly database: Database;
  readonly settings: Settings;
  readonly clock: TestClock;
  readonly hooks: Hooks;
  readonly http: FastifyInstance;
  readonly nobody: Actor;
  actor(options: ActorOptions): Promise<Actor>;
  signIn(username: string, password: string): Promise<Actor>;
  write<I extends object, R extends object>(
    service: (work: Work, input: I) => Promise<R>,
    input: I,
    viewer?: Viewer,
  ): Promise<R>;
  look(viewer?: Viewer): Look;
  stop(): Promise<void>;
}

let schema: ReturnType<typeof makeSchema> | undefined;

/** Starts the server in process. */
export async function startTestKhung(
  database: Database,
  address: Settings["database"],
  dataFolder: string,
  options: TestOptions = {},
): Promise<TestKhung> {
  let now = new Date(options.now ?? "2026-07-15T02:00:00Z");
  const clock: TestClock = { now: () => now, set: (moment) => (now = new Date(moment)) };
  const settings: Settings = {
    port: 0,
    host: "127.0.0.1",
    publicUrl: null,
    dataFolder,
    database: address,
    demo: options.demo ?? false,
    logLevel: "silent",
    backupAt: null,
    backupKeep: 1,
    sessionIdleMinutes: 60,
    sessionHours: 12,
    documents: "any",
    metricsToken: options.metricsToken ?? null,
    oidc: options.oidc ?? null,
  };
  const hooks = makeHooks(settings);
  schema ??= makeSchema();
  const log = pino({ level: process.env["KHUNG_TEST_LOG"] ?? "silent" });
  const { documents } = options;
  const http = await makeHttp({
    ...{ settings, database, schema: await schema, clock, hooks, log },
    ...(documents ? { documents } : {}),
  });
  const write: TestKhung["write"] = (service, input, viewer = SYSTEM) =>
    runWrite({ database, viewer, clock, hooks, actor: viewer.accountId ?? "test" }, service.name, input, service);

  async function signIn(username: string, password: string): Promise<Actor> {
    const response = await http.inject({
      method: "POST",
      url: "/graphql",
      payload: {
        query: "mutation ($input: SignInInput!) { signIn(input: $input) { accountId } }",
        variables: { input: { username, password } },
      },
    });
    const cookie = response.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
    const body: Answer = response.json();
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return actorOf(http, cookie, (body.data?.["signIn"] as { accountId: string }).accountId);
  }

  return {
    database,
    settings,
    clock,
    hooks,
    http,
    nobody: actorOf(http, "", null),
    signIn,
    async actor({ role, unitId, includesSubtree = true, personId, username = `tk-${randomUUID().slice(0, 12)}` }) {
      const account = await write(createAccount, { username, displayName: username, personId: personId ?? null });
      if (role !== undefined && unitId !== undefined) {
        await write(grantRole, {
          accountId: account.id,
          role,
          unitId,
          includesSubtree,
          startsOn: "2000-01-01",
          endsOn: null,
        });
      }
      const session = await write(openSession, { accountId: account.id });
      return actorOf(http, `khung=${session.token}`, account.id);
    },
    write,
    look: (viewer = SYSTEM) => ({ sql: database.readSql, viewer, clock }),
    async stop() {
      await http.close();
      await database.close();
    },
  };
}

function actorOf(http: FastifyInstance, cookie: string, accountId: string | null): Actor {
  const run = async (query: string, variables: object = {}): Promise<Answer> => {
    const headers = cookie === "" ? {} : { cookie };
    const response = await http.inject({ method: "POST", url: "/graphql", headers, payload: { query, variables } });
    return response.json<Answer>();
  };
  return {
    accountId,
    cookie,
    run,
    async ok<T>(document: string, variables?: object) {
      const answer = await run(document, variables);
      if (answer.errors) throw new Error(JSON.stringify(answer.errors, null, 1));
      return answer.data as T;
    },
    async refused(document, variables) {
      const answer = await run(document, variables);
      const first = answer.errors?.[0];
      if (first === undefined) throw new Error(`not refused: ${JSON.stringify(answer.data)}`);
      return first.extensions;
    },
  };
}
