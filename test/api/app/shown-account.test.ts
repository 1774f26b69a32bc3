import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { eachDatabase } from "../../support/each-database.ts";
import type { Actor, TestKhung } from "../../support/test-khung.ts";

const ME = "{ me { account { id } } }";
const REGISTER = `mutation($input: RegisterPersonInput!) { registerPerson(input: $input) { id } }`;

eachDatabase("a page that shows somebody", (start) => {
  let khung: TestKhung;
  let specialist: Actor;
  let other: Actor;
  beforeAll(async () => {
    khung = await start();
    const unit = await makeUnit(khung);
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: unit.id });
    other = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: unit.id });
  });
  afterAll(() => khung.stop());

  /** Asks with the session of the specialist from a page that shows an account. */
  async function ask(shown: string | null, query: string, variables: object = {}): Promise<Answer> {
    const headers = { cookie: specialist.cookie, ...(shown === null ? {} : { "khung-account": shown }) };
    const response = await khung.http.inject({
      method: "POST",
      url: "/graphql",
      headers,
      payload: { query, variables },
    });
    return response.json<Answer>();
  }

  const input = (code: string): object => ({ input: { code, fullName: "Đào Thị An" } });

  it("acts for the account of its session, and so does a program that names nobody", async () => {
    expect((await ask(specialist.accountId, ME)).data?.["me"]).toEqual({ account: { id: specialist.accountId } });
    expect((await ask(null, ME)).data?.["me"]).toEqual({ account: { id: specialist.accountId } });
    expect((await ask(specialist.accountId, REGISTER, input("A-1"))).errors).toBeUndefined();
  });

  it("acts for nobody once somebody else has signed in beside it: nothing is read and nothing is written", async () => {
    expect((await ask(other.accountId, ME)).data?.["me"]).toBeNull();
    const refused = await ask(other.accountId, REGISTER, input("A-2"));
    expect(refused.errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
    expect((await ask(other.accountId, "mutation { signOut }")).data?.["signOut"]).toBe(false);
    expect((await ask(null, ME)).data?.["me"]).toEqual({ account: { id: specialist.accountId } });
  });

  it("is told what one request and one file may carry before anything is sent", async () => {
    const { data } = await ask(null, "{ requestLimits { requestBytes fileBytes fileEndings fileKinds } }");
    expect(data?.["requestLimits"]).toMatchObject({ requestBytes: 512 * 1024, fileBytes: 20 * 1024 * 1024 });
    expect(data?.["requestLimits"]).toMatchObject({ fileEndings: expect.arrayContaining(["pdf", "xlsx", "jpg"]) });
  });
});

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}
