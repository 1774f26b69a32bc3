import type { FastifyInstance } from "fastify";
import { getNamedType, isInputObjectType, isObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeSchema } from "../../../server/app/schema.ts";
import { outcome, versionsOf } from "../../guard/permissions/cells.ts";
import { ask } from "../../guard/permissions/cells.ts";
import {
  ACTORS,
  type ActorName,
  type Forgetful,
  makeScene,
  type Scene,
  startForgetful,
} from "../../guard/permissions/installation.ts";
import {
  documentOf,
  type Operation,
  operationsOf,
  recordsOf,
  shortSelection,
  variablesOf,
} from "../../guard/permissions/operations.ts";
import { slotsOf, withValue } from "../../guard/permissions/slots.ts";

/*
 * Classes that are tried on everything that the schema has: a child of another parent (Moodle CVE-2026-30884), fields that
 * were never offered (Directus CVE-2025-24353), statements through sort and group (Frappe CVE-2026-31877), prototypes of
 * objects (MikroORM CVE-2026-34220).
 */

/** Records that belong to nobody's unit, or that may come from another one: whoever may do the verb names any of them. */
const SHARED: readonly RegExp[] = [
  /positionId$/,
  /^(product|catalogue|holiday)/,
  // A regulation is read by all and adopted by others than who wrote it.
  / (frameworkId|versionId|competencyVersionId|competencyId)$/,
  // Cycles are open to all; the file holds the rows of the asked unit, as far as one may read them. Catalogues are, too.
  /^request(Export|Form) (.* )?(cycleId|closedCycleId)$/,
  /^requestExport \(catalogue\) /,
  // An account is of no unit: the right lies in the unit that is named, and is approved by another account.
  /^grantRole (.* )?accountId$/,
  // Work is shared across units; the task stays its owner's.
  /^setTaskCollaborators colleagueId$/,
];

let server: Forgetful;
let http: FastifyInstance;
let scene: Scene;
let operations: Operation[];
let versions: Map<string, number>;

beforeAll(async () => {
  server = await startForgetful();
  http = server.http;
  scene = await makeScene(server.khung);
  versions = await versionsOf(server.khung.database);
  operations = operationsOf(await makeSchema());
}, 600_000);
afterAll(() => server.stop());

const isDone = (word: string): boolean => word === "yes" || /^[1-9]/.test(word);

describe("a child of another parent", () => {
  it("is refused by every verb that names two records", async () => {
    const taken: string[] = [];
    let tried = 0;
    for (const operation of operations.filter(({ kind }) => kind === "mutation")) {
      const records = recordsOf(operation, scene.own);
      if (records.length < 2) continue;
      const query = documentOf(operation, shortSelection(operation.field.type));
      const able: ActorName[] = [];
      for (const name of ACTORS.filter((each) => !["admin", "above", "superior", "auditor"].includes(each)))
        if (
          isDone(
            outcome(
              await ask(http, scene.actors[name], query, variablesOf(operation, scene.own, versions)),
              operation.field.name,
            ),
          )
        )
          able.push(name);
      for (const record of records) {
        const place = { ...scene.own, [record]: scene.sibling[record] };
        const variables = variablesOf(operation, place, versions);
        for (const name of able) {
          tried += 1;
          const word = outcome(await ask(http, scene.actors[name], query, variables), operation.field.name);
          const what = `${operation.name} ${record}`;
          if (isDone(word) && !SHARED.some((shared) => shared.test(what))) taken.push(`${name}: ${what}`);
        }
      }
    }
    expect(tried).toBeGreaterThan(50);
    expect(taken).toEqual([]);
  }, 600_000);
});

describe("what was never offered", () => {
  const EXTRA = [
    "isSystem",
    "passwordHash",
    "tokenHash",
    "approvedBy",
    "createdAt",
    "decidedBy",
    "grants",
    "unit",
    "deletedAt",
  ];
  const PROTOTYPES = [
    '"__proto__":{"polluted":true}',
    '"constructor":{"prototype":{"polluted":true}}',
    '"prototype":{"polluted":true}',
  ];

  it("is taken by no input, at any depth", async () => {
    const schema = await makeSchema();
    const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
    const kept = new Set(EXTRA.filter((name) => !["unit", "grants", "createdAt"].includes(name)));
    const offered = inputs.flatMap((type) =>
      Object.keys(type.getFields())
        .filter((name) => kept.has(name))
        .map((name) => `${type.name}.${name}`),
    );
    expect(inputs.length).toBeGreaterThan(200);
    expect(offered).toEqual([]);
    const accepted: string[] = [];
    for (const operation of operations.filter(({ name, field }) => name === field.name)) {
      const variables = variablesOf(operation, scene.own, versions);
      const query = documentOf(operation, shortSelection(operation.field.type));
      for (const arg of operation.field.args) {
        const type = getNamedType(arg.type);
        if (!isInputObjectType(type) || typeof variables[arg.name] !== "object") continue;
        for (const name of EXTRA.filter((each) => type.getFields()[each] === undefined)) {
          const spoilt = { ...variables, [arg.name]: { ...(variables[arg.name] as object), [name]: "x" } };
          const { errors } = await ask(http, scene.actors.specialist, query, spoilt);
          if (errors?.[0]?.extensions.code !== "INVALID_INPUT") accepted.push(`${operation.name} ${arg.name}.${name}`);
        }
      }
    }
    expect(accepted).toEqual([]);
  }, 600_000);

  it("no secret of a stored record is a field of the schema", async () => {
    const schema = await makeSchema();
    const secrets = new Set(
      [...server.khung.database.orm.getMetadata().getAll().values()].flatMap(
        ({ class: entity }) => (entity as { secret?: readonly string[] } | undefined)?.secret ?? [],
      ),
    );
    const shown = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) || isInputObjectType(type))
      .flatMap((type) =>
        Object.keys(type.getFields())
          .filter((name) => secrets.has(name) && /hash|secret|token/i.test(name))
          .map((name) => `${type.name}.${name}`),
      );
    expect(secrets.size).toBeGreaterThan(0);
    expect(shown).toEqual([]);
  });

  it("prototypes of objects are refused in every input and change no object", async () => {
    const headers = { "content-type": "application/json", cookie: scene.actors.specialist.cookie };
    const broken: string[] = [];
    for (const operation of operations.filter(({ name, field }) => name === field.name)) {
      const variables = JSON.stringify(variablesOf(operation, scene.own, versions));
      const query = JSON.stringify(documentOf(operation, shortSelection(operation.field.type)));
      for (const extra of PROTOTYPES) {
        const inside = variables.replace(/\{("|\})/g, (_, next: string) =>
          next === "}" ? `{${extra}}` : `{${extra},"`,
        );
        const payload = `{"query":${query},"variables":${inside}}`;
        const { statusCode } = await http.inject({ method: "POST", url: "/graphql", headers, payload });
        if (statusCode >= 500) broken.push(`${operation.name}: ${String(statusCode)}`);
      }
    }
    expect(broken).toEqual([]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  }, 600_000);
});

describe("a statement", () => {
  const STATEMENTS = [
    "name; drop table unit",
    "1 or 1=1",
    "(select password_hash from account)",
    "NAME desc, (select 1)",
    "NAME--",
    '"NAME"',
    "sleep(5)",
  ];

  it("comes into no order, group or measure: they are chosen, never written", async () => {
    const taken: string[] = [];
    let tried = 0;
    for (const operation of operations.filter(({ kind }) => kind === "query")) {
      const given = variablesOf(operation, scene.own, versions);
      const query = documentOf(operation, shortSelection(operation.field.type));
      for (const slot of slotsOf(operation, given).filter(({ type }) => type === "enum"))
        for (const statement of STATEMENTS) {
          tried += 1;
          const { errors } = await ask(http, scene.actors.specialist, query, withValue(given, slot.path, statement));
          if (errors?.[0]?.extensions.code !== "INVALID_INPUT") taken.push(`${operation.name} ${slot.path.join(".")}`);
        }
    }
    expect(tried).toBeGreaterThan(200);
    expect(taken).toEqual([]);
  }, 600_000);

  it("that is searched for finds nothing, and never more than the whole list", async () => {
    const found: string[] = [];
    for (const operation of operations.filter(({ kind, name, field }) => kind === "query" && name === field.name)) {
      const given = variablesOf(operation, scene.own, versions);
      const query = documentOf(operation, shortSelection(operation.field.type));
      for (const slot of slotsOf(operation, given).filter(
        ({ type, path }) => type === "String" && /search|text|name/i.test(path.join(".")),
      ))
        for (const statement of ["zz' or '1'='1", "zz%' or 1=1 --", "%zz%", "_zz_", "zz\\' or 1=1 --"]) {
          const word = outcome(
            await ask(http, scene.actors.above, query, withValue(given, slot.path, statement)),
            operation.field.name,
          );
          if (isDone(word) && word !== "yes")
            found.push(`${operation.name} ${slot.path.join(".")} ${statement}: ${word}`);
        }
    }
    expect(found).toEqual([]);
  }, 600_000);
});
