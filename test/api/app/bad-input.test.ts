import { randomUUID } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeSchema } from "../../../server/app/schema.ts";
import { ask, outcome, versionsOf } from "../../guard/permissions/cells.ts";
import { ACTORS, forgetfulHttp, makeScene, type Scene } from "../../guard/permissions/installation.ts";
import {
  documentOf,
  type Operation,
  operationsOf,
  shortSelection,
  variablesOf,
} from "../../guard/permissions/operations.ts";
import { type Slot, slotsOf, valueAt, withValue } from "../../guard/permissions/slots.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor, Answer } from "../../support/test-khung.ts";

type Variables = Record<string, unknown>;

/** An operation with an actor who may do it and valid variables. */
interface Call {
  readonly operation: Operation;
  readonly actor: Actor;
  readonly variables: Variables;
}

/** Wrong values for a place in the variables; none when the place takes nothing of the kind. */
type Spoil = (slot: Slot, call: Call) => readonly unknown[];

/** Verbs whose answer lists what was refused beside what was done: a wrong id or version is one item's, not the call's. */
const BULK = new Set([
  "decideEvaluations",
  "issueNotices",
  "acceptSuggestedGrades",
  "handleEvaluations",
  "previewBulk",
  ...["handleAccounts", "handleAppointments", "handleGrants", "handleTasks", "classifyPositions"],
  ...["previewHandleAccounts", "previewHandleAppointments", "previewHandleGrants", "previewHandleTasks"],
  "previewClassifyPositions",
]);
/** Nobody of the scene has the right at the moment, or the answer is rightly nothing; their own tests call them. */
const NOT_IN_SCENE = new Set([
  "exportProgress",
  "bringImport",
  "importCatalogue",
  "previewCatalogueImport",
  "previewImport",
  "mailAddress",
  "openingProgress",
  "importTasks",
  "importCase",
  "previewCase",
  "closeFramework",
  "taskFeed",
  "registerFormTemplate",
  "formTemplateCheck",
  "importSummary",
  "prepareTransmission",
]);
const HOSTILE = ["a\u0000b", "\ud800", "\u202egnơwg\u202c", "\u001b[31m"];
const STRANGE = ["", "' or 1=1; drop table unit; -- %_\\", "\u0301𝔘nicode 🏛 <script>", "a".repeat(5_000)];

eachDatabase("what nobody should send", (start) => {
  let khung: TestKhung;
  let forgetful: FastifyInstance;
  let scene: Scene;
  let calls: Call[];
  beforeAll(async () => {
    khung = await start();
    scene = await makeScene(khung);
    forgetful = await forgetfulHttp(khung);
    calls = await workingCalls();
  });
  afterAll(async () => {
    await forgetful.close();
    await khung.stop();
  });

  /** Each operation with an actor for whom it works, or who at least has the right to it. */
  async function workingCalls(): Promise<Call[]> {
    const versions = await versionsOf(khung.database);
    const found: Call[] = [];
    for (const operation of operationsOf(await makeSchema()).filter(({ name, field }) => name === field.name)) {
      const query = documentOf(operation, shortSelection(operation.field.type));
      const variables = variablesOf(operation, scene.own, versions);
      const actors = [...ACTORS].reverse().map((name) => scene.actors[name]);
      const words = new Map<Actor, string>();
      for (const actor of actors)
        words.set(actor, outcome(await ask(forgetful, actor, query, variables), operation.field.name));
      const actor =
        actors.find((each) => /^(yes|many|[1-9]\d*)$/.test(words.get(each) ?? "")) ??
        actors.find((each) => words.get(each) === "0") ??
        actors.find((each) => !/^(no|hidden|sign-in|none)$/.test(words.get(each) ?? "no"));
      if (actor) found.push({ operation, actor, variables });
    }
    return found;
  }

  async function send(
    http: FastifyInstance,
    { operation, actor }: Call,
    variables: Variables,
  ): Promise<{ status: number; answer: Answer }> {
    const query = documentOf(operation, shortSelection(operation.field.type));
    // JSON has no other way to say a number that is too large.
    const payload = JSON.stringify({ query, variables }).replaceAll('"@infinite@"', "1e999");
    const headers = { "content-type": "application/json", ...(actor.cookie ? { cookie: actor.cookie } : {}) };
    const response = await http.inject({ method: "POST", url: "/graphql", headers, payload });
    return { status: response.statusCode, answer: response.json<Answer>() };
  }

  /** What went wrong with a spoilt request, or null. */
  function fault({ status, answer }: { status: number; answer: Answer }, refused: boolean): string | null {
    const code = answer.errors?.[0]?.extensions.code;
    if (status >= 500 || code === "INTERNAL") return `${String(status)} ${code ?? ""}`;
    return refused && code === undefined ? "accepted" : null;
  }

  /** Sends every call with each of the wrong values at each place. @returns the requests that were not well answered. */
  async function spoilAll(
    spoil: Spoil,
    options: { refused: boolean; only?: (call: Call) => boolean },
  ): Promise<string[]> {
    const faults: string[] = [];
    const http = options.refused ? khung.http : forgetful;
    for (const call of calls.filter(options.only ?? (() => true))) {
      for (const slot of slotsOf(call.operation, call.variables)) {
        for (const value of spoil(slot, call)) {
          const wrong = fault(await send(http, call, withValue(call.variables, slot.path, value)), options.refused);
          const shown = JSON.stringify(value)?.slice(0, 60);
          if (wrong !== null) faults.push(`${call.operation.name} ${slot.path.join(".")} = ${String(shown)}: ${wrong}`);
        }
      }
    }
    return faults;
  }

  /** Number of rows of every table but those that count attempts and sessions. */
  async function rowCounts(): Promise<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const meta of khung.database.orm.getMetadata().getAll().values()) {
      if (meta.abstract || ["session", "sign_in_attempt", "idempotency_key", "read_entry"].includes(meta.tableName))
        continue;
      const [row] = await khung.database.orm.em
        .getConnection()
        .execute<{ count: number }[]>(`select count(*) as count from ${meta.tableName}`);
      counts[meta.tableName] = Number(row?.count);
    }
    return counts;
  }

  const of =
    (type: string, ...values: readonly unknown[]): Spoil =>
    (slot) =>
      slot.type === type && !slot.isList ? values : [];
  const isBulk = ({ operation }: Call): boolean => BULK.has(operation.field.name);
  const isVerb = ({ operation }: Call): boolean => operation.kind === "mutation";
  const isNamed = ({ path }: Slot, { variables }: Call): boolean => valueAt(variables, path) !== undefined;

  it("covers every operation", async () => {
    const names = new Set(calls.map(({ operation }) => operation.field.name));
    const all = new Set(operationsOf(await makeSchema()).map(({ field }) => field.name));
    expect([...all].filter((name) => !names.has(name) && !NOT_IN_SCENE.has(name))).toEqual([]);
  });

  it("ids that are none, unknown ones and those of other kinds of records are refused by every verb and change nothing", async () => {
    const before = await rowCounts();
    const wrong: Spoil = (slot, call) =>
      slot.type === "Uuid" && !slot.isList && isNamed(slot, call)
        ? ["x", "' or '1'='1", randomUUID(), otherKind(slot)]
        : [];
    expect(await spoilAll(wrong, { refused: true, only: (call) => isVerb(call) && !isBulk(call) })).toEqual([]);
    expect(await spoilAll(wrong, { refused: false, only: isBulk })).toEqual([]);
    expect(await rowCounts()).toEqual(before);
  });

  function otherKind({ path }: Slot): string {
    return /role|meeting|cycle/i.test(String(path.at(-1))) ? scene.own.unitId : scene.own.cycleId;
  }

  it("ids in questions never break anything", async () => {
    const wrong = of("Uuid", randomUUID(), scene.own.cycleId, scene.own.unitId, "00000000-0000-0000-0000-000000000000");
    expect(await spoilAll(wrong, { refused: false, only: (call) => !isVerb(call) })).toEqual([]);
  });

  it("text that hides or breaks something is refused in every field and changes nothing", async () => {
    const before = await rowCounts();
    expect(await spoilAll(of("String", ...HOSTILE), { refused: true })).toEqual([]);
    expect(await spoilAll(of("String", "a".repeat(300_001)), { refused: true })).toEqual([]);
    expect(await rowCounts()).toEqual(before);
  });

  it("strange text is taken or refused, never an accident", async () => {
    expect(await spoilAll(of("String", ...STRANGE), { refused: false })).toEqual([]);
  });

  it("numbers, days and choices that are none are refused in every field and change nothing", async () => {
    const before = await rowCounts();
    expect(await spoilAll(of("Int", "@infinite@", 1.5, 2 ** 31, -(2 ** 40), "1"), { refused: true })).toEqual([]);
    const notExact = ["1e999", "1/0", "NaN", "1,5", "9".repeat(40)];
    expect(await spoilAll(of("Exact", ...notExact), { refused: true })).toEqual([]);
    expect(await spoilAll(of("CalendarDate", "2026-02-30", "31/07/2026", "now"), { refused: true })).toEqual([]);
    expect(await spoilAll(of("Moment", "2026-07-31", "2026-13-01T00:00:00Z"), { refused: true })).toEqual([]);
    expect(await spoilAll(of("enum", "KHÔNG_CÓ", 1), { refused: true })).toEqual([]);
    expect(await spoilAll(of("Boolean", "true", 1), { refused: true })).toEqual([]);
    expect(await rowCounts()).toEqual(before);
  });

  it("numbers and days at the edge are taken or refused, never an accident", async () => {
    expect(await spoilAll(of("Int", 0, -1, 2 ** 31 - 1, -(2 ** 31)), { refused: false })).toEqual([]);
    expect(await spoilAll(of("Exact", "-1", "0", "9".repeat(30), `1/${"9".repeat(30)}`), { refused: false })).toEqual(
      [],
    );
    expect(await spoilAll(of("CalendarDate", "0001-01-01", "9999-12-31"), { refused: false })).toEqual([]);
    expect(
      await spoilAll(of("Moment", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z"), { refused: false }),
    ).toEqual([]);
  });

  it("pages below the first, empty ones and huge ones are refused, pages far behind the end are empty", async () => {
    const page: Spoil = ({ path }) =>
      path.join(".") === "page.page" ? [0, -1] : path.at(-1) === "perPage" ? [0, -5, 201, 10_000] : [];
    expect(await spoilAll(page, { refused: true })).toEqual([]);
    const far: Spoil = ({ path }) => (path.join(".") === "page.page" ? [1_000_000] : []);
    expect(await spoilAll(far, { refused: false })).toEqual([]);
  });

  it("lists without end are refused and change nothing", async () => {
    const before = await rowCounts();
    const huge: Spoil = (slot, { variables }) => {
      if (!slot.isList || slot.path.includes(0)) return [];
      const sample = (valueAt(variables, slot.path) as unknown[] | undefined)?.[0];
      return [Array.from({ length: 2_500 }, () => sample ?? (slot.type === "Uuid" ? randomUUID() : null))];
    };
    expect(await spoilAll(huge, { refused: true })).toEqual([]);
    expect(await rowCounts()).toEqual(before);
  });

  it("fields that do not exist and what must not be left out are refused", async () => {
    const faults: string[] = [];
    for (const call of calls.filter(({ variables }) => typeof variables["input"] === "object")) {
      const input = call.variables["input"] as Variables;
      const extra = ["isAdmin", "grantedBy", "approvedAt", "constructor"].map((name) => ({ ...input, [name]: "x" }));
      for (const each of [...extra, {}, null, [], "x"]) {
        const isEmptyFine = Object.keys(input).length === 0;
        const wrong = fault(await send(khung.http, call, { ...call.variables, input: each }), !isEmptyFine);
        if (wrong !== null) faults.push(`${call.operation.name} ${JSON.stringify(each)?.slice(0, 80) ?? ""}: ${wrong}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it("a stale version is refused by every verb that names one", async () => {
    const before = await rowCounts();
    const stale: Spoil = ({ path }) => (path.at(-1) === "version" ? [99] : []);
    expect(await spoilAll(stale, { refused: true, only: (call) => !isBulk(call) })).toEqual([]);
    expect(await rowCounts()).toEqual(before);
  });
});
