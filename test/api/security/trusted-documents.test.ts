import { parse, print, validate } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readDocuments } from "../../../admin/trusted-documents.ts";
import { Me, MySessions, SignIn } from "../../../schema/operations/identity.ts";
import { documentId } from "../../../server/app/documents/trusted-documents.ts";
import { LIMITS, limitRules } from "../../../server/app/limits.ts";
import { makeSchema } from "../../../server/app/schema.ts";
import { Role } from "../../../server/kernel/index.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { eachDatabase } from "../../support/each-database.ts";
import type { Actor, Answer, TestKhung } from "../../support/test-khung.ts";

const UNITS = "{ units { total } }";
const idOf = (document: Parameters<typeof print>[0]): string => `sha256:${documentId(print(document))}`;

it("every document of the console is valid, within the limits, and stands under the hash of its text", async () => {
  const { texts } = await readDocuments();
  const schema = await makeSchema();
  const faults = Object.entries(texts).flatMap(([id, text]) => {
    const document = parse(text, { maxTokens: LIMITS.tokens });
    const wrong = validate(schema, document, [...limitRules]).map((error) => error.message);
    return [...wrong, ...(documentId(text) === id ? [] : [`${id} is not the hash`])];
  });
  expect(Object.keys(texts).length).toBeGreaterThan(300);
  expect(faults).toEqual([]);
});

eachDatabase("what a session may run", (start) => {
  let khung: TestKhung;
  let unitId = "";
  let specialist: Actor;
  let analyst: Actor;
  beforeAll(async () => {
    const trusted = new Map(Object.entries((await readDocuments()).texts));
    khung = await start({ documents: { trusted, ruleOf: () => "trusted" } });
    unitId = (await makeUnit(khung)).id;
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId });
    analyst = await khung.actor({ role: Role.ANALYST, unitId });
  });
  afterAll(() => khung.stop());

  async function send(payload: object, headers: object = {}): Promise<Answer & { status: number; rule?: string }> {
    const response = await khung.http.inject({ method: "POST", url: "/graphql", headers: { ...headers }, payload });
    const answer = response.json<Answer>();
    const rule = answer.errors?.[0]?.extensions.rule;
    return { ...answer, status: response.statusCode, ...(rule === undefined ? {} : { rule }) };
  }

  async function tokenOf(scopes: readonly string[]): Promise<{ authorization: string }> {
    const query = "mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret } }";
    const { texts } = await readDocuments();
    const own = Object.values(texts).find((text) => text.includes("createApiToken("));
    const input = { name: "Bảng số liệu", scopes, unitId, expiresOn: "2026-12-31" };
    const answer = await send({ query: own ?? query, variables: { input } }, { cookie: specialist.cookie });
    return {
      authorization: `Bearer ${(answer.data?.["createApiToken"] as { secret: string } | undefined)?.secret ?? ""}`,
    };
  }

  it("is a document of the console, named by its id or written out to the letter", async () => {
    const { cookie } = specialist;
    expect((await send({ documentId: idOf(Me) }, { cookie })).data).toMatchObject({ me: { account: {} } });
    expect((await send({ query: print(Me) }, { cookie })).data).toMatchObject({ me: { account: {} } });
    expect(await send({ query: `${print(Me)} ` }, { cookie })).toMatchObject({
      status: 403,
      rule: "document.untrusted",
    });
  });

  it("is no document of one's own, for nobody and for every role", async () => {
    expect(await send({ query: UNITS })).toMatchObject({ status: 403, rule: "document.untrusted" });
    for (const role of Object.values(Role)) {
      const { cookie } = await khung.actor({ role, unitId });
      expect(await send({ query: UNITS }, { cookie })).toMatchObject({ status: 403, rule: "document.untrusted" });
    }
  });

  it("lets somebody sign in, whose documents are the console's too", async () => {
    const input = { username: "nobody", password: "not the password" };
    expect(await send({ documentId: idOf(SignIn), variables: { input } })).toMatchObject({
      rule: "session.credentials",
    });
  });

  it("answers an id of another version with an error of its own, on which the console loads itself anew", async () => {
    const { cookie } = specialist;
    for (const id of [`sha256:${"0".repeat(64)}`, "", "__proto__", "../../etc/passwd"])
      expect(await send({ documentId: id }, { cookie })).toMatchObject({ status: 422, rule: "document.unknown" });
  });

  it("learns no document from a request: automatic persisted queries are off", async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: documentId(UNITS) } };
    const { cookie } = specialist;
    expect((await send({ query: UNITS, extensions }, { cookie })).status).toBe(403);
    expect((await send({ extensions }, { cookie })).errors).toHaveLength(1);
    expect((await send({ query: print(Me), extensions: { ...extensions } }, { cookie })).errors).toHaveLength(1);
  });

  it("is not widened by an array, another operation beside it, or an id of the wrong kind", async () => {
    const { cookie } = specialist;
    for (const payload of [
      [{ query: UNITS }],
      { query: `${print(Me)}\n${UNITS}` },
      { query: [print(Me)] },
      { documentId: { toString: "x" }, query: UNITS },
      { documentId: idOf(Me), query: UNITS },
      { documentId: 7 },
    ])
      expect((await send(payload, { cookie })).data ?? null).toBeNull();
  });

  it("a program writes its own documents with a token that says so, and names the console's with any", async () => {
    const [plain, adhoc] = [await tokenOf(["LISTS"]), await tokenOf(["LISTS", "ADHOC"])];
    expect(await send({ query: UNITS }, plain)).toMatchObject({ status: 403, rule: "apiToken.adhoc" });
    expect((await send({ query: UNITS }, adhoc)).data).toEqual({ units: { total: 1 } });
    expect(await send({ documentId: idOf(MySessions) }, plain)).toMatchObject({ rule: "apiToken.scope" });
  });

  it("on /graphiql analysts, auditors and administrators write their own, which read and change nothing", async () => {
    const explorer = { "khung-explorer": "1" };
    const admin = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId });
    const auditor = await khung.actor({ role: Role.AUDITOR, unitId });
    for (const { cookie } of [analyst, auditor, admin])
      expect((await send({ query: UNITS }, { cookie, ...explorer })).data).toEqual({ units: { total: 1 } });
    for (const role of [Role.ORG_SPECIALIST, Role.EMPLOYEE, Role.AUTHORITY]) {
      const { cookie } = await khung.actor({ role, unitId });
      expect(await send({ query: UNITS }, { cookie, ...explorer })).toMatchObject({ rule: "graphiql.role" });
    }
    expect(await send({ query: UNITS }, explorer)).toMatchObject({ status: 401 });
    const leave = { query: "mutation { signOut }" };
    expect(await send(leave, { cookie: analyst.cookie, ...explorer })).toMatchObject({ rule: "graphiql.readOnly" });
    expect((await send({ documentId: idOf(Me) }, { cookie: analyst.cookie })).data?.["me"]).not.toBeNull();
  });
});
