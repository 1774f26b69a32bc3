import { afterAll, beforeAll, expect, it } from "vitest";
import { grantRole, openSession } from "../../../server/identity/index.ts";
import { Role } from "../../../server/kernel/index.ts";
import { NoticeKind } from "../../../server/notice/index.ts";
import { remindOfDataRequests } from "../../../server/privacy/index.ts";
import { type Commune, makeCommune, type Member } from "../../support/build-evaluation.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor, Answer } from "../../support/test-khung.ts";

const FIELDS =
  "id version state answerDueOn completionDueOn answer outcome abilities { answer { allowed rule } withdraw { allowed } }";
const SEND = `mutation ($input: SendDataRequestInput!) { sendDataRequest(input: $input) { ${FIELDS} } }`;
const verb = (name: string, type: string) => `mutation ($input: ${type}!) { ${name}(input: $input) { ${FIELDS} } }`;
const ANSWER = verb("answerDataRequest", "AnswerDataRequestInput");
const EXTEND = verb("extendDataRequest", "DataRequestTextInput");
const COMPLETE = verb("completeDataRequest", "DataRequestTextInput");
const WITHDRAW = verb("withdrawDataRequest", "DataRequestInput");
const INBOX = `{ dataRequests(filter: { isOpen: true }) { total items { ${FIELDS} text person { fullName } } } }`;
const NOTICES = "{ myNotices { items { rule sentence { vi } } } }";

interface Request {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly completionDueOn: string;
}

eachDatabase("a request about personal data", (start) => {
  let khung: TestKhung;
  let commune: Commune;
  let clerk: Member;
  let specialist: Actor;
  beforeAll(async () => {
    // A Friday: the answer is due on the Tuesday after.
    khung = await start({ now: "2026-07-17T02:00:00Z" });
    commune = await makeCommune(khung);
    clerk = commune.clerks[0];
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: commune.commune.id });
  });
  afterAll(() => khung.stop());

  const send = async (kind = "CORRECTION"): Promise<Request> => {
    const input = { kind, recordClass: "SERVICE", text: "Năm sinh ghi sai: 1985, đúng là 1986." };
    return (await clerk.actor.ok<{ sendDataRequest: Request }>(SEND, { input })).sendDataRequest;
  };
  const told = async (actor: Actor) =>
    (await actor.ok<{ myNotices: { items: { rule: string }[] } }>(NOTICES)).myNotices.items.map(({ rule }) => rule);

  it("names its last days by law and reaches the specialist of the unit", async () => {
    expect(await send()).toMatchObject({
      ...{ state: "SENT", answerDueOn: "2026-07-21", completionDueOn: "2026-07-27" },
      ...{ abilities: { answer: { allowed: false }, withdraw: { allowed: true } } },
    });
    expect(await told(specialist)).toContain("dataRequest.told.sent");
    const { dataRequests } = await specialist.ok<{ dataRequests: { total: number; items: object[] } }>(INBOX);
    expect(dataRequests).toMatchObject({
      total: 1,
      items: [{ state: "SENT", abilities: { answer: { allowed: true } } }],
    });
  });

  it("is answered, extended once and completed; the person is told each time", async () => {
    const request = await send("ERASURE");
    const act = async (document: string, name: string, from: Request, more: object) =>
      (
        await specialist.ok<Record<string, Request>>(document, {
          input: { id: from.id, version: from.version, ...more },
        })
      )[name] as Request;
    const accepted = await act(ANSWER, "answerDataRequest", request, { isAccepted: true, text: "Đã tiếp nhận." });
    expect(accepted.state).toBe("ACCEPTED");
    const longer = await act(EXTEND, "extendDataRequest", accepted, { text: "Cần đối chiếu hồ sơ gốc." });
    expect([request.completionDueOn, longer.completionDueOn]).toEqual(["2026-08-06", "2026-08-21"]);
    const again = { input: { id: longer.id, version: longer.version, text: "Nữa" } };
    expect(await specialist.refused(EXTEND, again)).toMatchObject({ rule: "dataRequest.extended" });
    const done = await act(COMPLETE, "completeDataRequest", longer, { text: "Đã sửa." });
    expect(done.state).toBe("COMPLETED");
    expect(await told(clerk.actor)).toEqual(
      expect.arrayContaining(["dataRequest.told.accepted", "dataRequest.told.extended", "dataRequest.told.completed"]),
    );
  });

  it("is nobody's business outside of the unit", async () => {
    const { id, version } = await send();
    const input = { id, version, isAccepted: true, text: "X" };
    const stranger = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: (await makeUnit(khung)).id });
    expect(await stranger.refused(ANSWER, { input })).toMatchObject({ code: "NOT_FOUND" });
    expect(await commune.clerks[1].actor.refused(ANSWER, { input })).toMatchObject({ code: "NOT_FOUND" });
    expect(await commune.clerks[1].actor.refused(INBOX)).toMatchObject({ rule: "dataRequest.notSpecialist" });
    expect(await clerk.actor.refused(ANSWER, { input })).toMatchObject({ rule: "dataRequest.notSpecialist" });
    const nobody = await khung.actor({});
    expect(await nobody.refused(SEND, { input: { kind: "COPY", text: "X" } })).toMatchObject({
      rule: "dataRequest.noPerson",
    });
    const unknown = { kind: "COPY", text: "X", recordClass: "WHAT" };
    expect((await clerk.actor.refused(SEND, { input: unknown })).fields).toMatchObject([{ rule: "dataRequest.class" }]);
  });

  it("can be taken back until it has ended; a stale version is refused", async () => {
    const { id, version } = await send();
    expect(await specialist.refused(WITHDRAW, { input: { id, version } })).toMatchObject({
      rule: "dataRequest.notOwn",
    });
    expect(await clerk.actor.refused(WITHDRAW, { input: { id, version: version + 1 } })).toMatchObject({
      code: "STALE",
    });
    await clerk.actor.ok(WITHDRAW, { input: { id, version } });
    expect(await clerk.actor.refused(WITHDRAW, { input: { id, version: version + 1 } })).toMatchObject({
      rule: "dataRequest.closed",
    });
  });

  it("is not handled by the person, be it as the specialist of the unit", async () => {
    const { id, version } = await send();
    const input = { id, version, isAccepted: true, text: "X" };
    await khung.write(grantRole, {
      ...{ accountId: clerk.actor.accountId ?? "", role: Role.ORG_SPECIALIST, unitId: commune.commune.id },
      ...{ includesSubtree: true, startsOn: "2000-01-01", endsOn: null },
    });
    const session = await khung.write(openSession, { accountId: clerk.actor.accountId ?? "" });
    const payload = { query: ANSWER, variables: { input } };
    const headers = { cookie: `khung=${session.token}` };
    const both = await khung.http.inject({ method: "POST", url: "/graphql", headers, payload });
    expect(both.json<Answer>().errors?.[0]?.extensions).toMatchObject({ rule: "dataRequest.own" });
  });

  it("that is due reminds the specialists, once a day", async () => {
    khung.clock.set("2026-07-21T02:00:00Z");
    expect((await khung.write(remindOfDataRequests, {})).told).toBeGreaterThan(0);
    expect((await khung.write(remindOfDataRequests, {})).told).toBe(0);
    const rules = await khung
      .look()
      .sql.selectFrom("notice")
      .select("rule")
      .where("kind", "=", NoticeKind.TASK)
      .execute();
    expect(rules.map(({ rule }) => rule)).toContain("dataRequest.told.due");
  });
});
