import { afterAll, beforeAll, expect, it } from "vitest";
import { Role, type Work } from "../../../server/kernel/index.ts";
import { type NewNotice, NoticeKind, notify } from "../../../server/notice/index.ts";
import { makePerson, makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { failures, runJobs } from "../../support/run-jobs.ts";
import { startSmtpServer, type TestSmtpServer } from "../../support/peers/smtp-server.ts";

const SET = "mutation ($input: SetMailAddressInput!) { setMailAddress(input: $input) { id version email digest } }";
const GET = "query ($accountId: Uuid) { mailAddress(accountId: $accountId) { version email digest } }";

async function tell(work: Work, { notices }: { notices: readonly NewNotice[] }): Promise<{ written: number }> {
  return { written: await notify(work, notices) };
}

const result = (personId: string, key: string): NewNotice => ({
  to: { personId },
  kind: NoticeKind.REMINDER,
  rule: "reminder.self",
  values: { cycle: "Tháng 7/2026", dueOn: "31/07/2026", count: 1 },
  link: "/desk",
  dedupeKey: key,
});

eachDatabase("notices by e-mail", (start) => {
  let khung: TestKhung;
  let smtp: TestSmtpServer;
  beforeAll(async () => {
    khung = await start();
    smtp = await startSmtpServer();
  });
  afterAll(async () => {
    await smtp.stop();
    await khung.stop();
    expect(failures).toEqual([]);
  });

  const send = async (at: string): Promise<object | null | undefined> => {
    khung.clock.set(at);
    const mail = { smtpUrl: smtp.url, from: "Khung <khung@xa.example.vn>", hour: 7 };
    return (await runJobs(khung, ["mail"], { mail })).get("mail");
  };

  async function reader(email: string): Promise<{ personId: string; run: (document: string) => Promise<unknown> }> {
    const { id } = await makePerson(khung);
    const actor = await khung.actor({ personId: id });
    await actor.ok(SET, { input: { email, digest: true } });
    return { personId: id, run: (document) => actor.ok(document, { input: {} }) };
  }

  it("one mail a day goes out from the set hour on, with nothing personal in its subject", async () => {
    const { personId } = await reader("an@xa.example.vn");
    await khung.write(tell, { notices: [result(personId, "a"), result(personId, "b")] });
    expect(await send("2026-07-14T23:30:00Z")).toEqual({ made: 0, sent: 0, failed: 0 });
    expect(await send("2026-07-15T00:05:00Z")).toEqual({ made: 1, sent: 1, failed: 0 });
    const mail = smtp.mails.at(-1);
    expect(mail).toMatchObject({ from: "khung@xa.example.vn", to: ["an@xa.example.vn"] });
    expect(mail?.headers.get("subject")).toBe("Khung: 2 thông báo chưa đọc");
    expect(mail?.text).toContain("Còn phiếu tự đánh giá chưa gửi trong kỳ “Tháng 7/2026”");
    expect(mail?.text).toContain("http://khung.test/#/desk");
    await khung.write(tell, { notices: [result(personId, "c")] });
    expect(await send("2026-07-15T05:00:00Z")).toEqual({ made: 0, sent: 0, failed: 0 });
    expect(await send("2026-07-16T00:05:00Z")).toEqual({ made: 1, sent: 1, failed: 0 });
    expect(smtp.mails.at(-1)?.headers.get("subject")).toBe("Khung: 1 thông báo chưa đọc");
  });

  it("a mail that the server does not take is tried again later, and sent once", async () => {
    const { personId } = await reader("binh@xa.example.vn");
    await khung.write(tell, { notices: [result(personId, "a")] });
    const before = smtp.mails.length;
    smtp.refuseNext(1);
    expect(await send("2026-07-17T00:05:00Z")).toEqual({ made: 1, sent: 0, failed: 1 });
    expect(await send("2026-07-17T00:07:00Z")).toEqual({ made: 0, sent: 0, failed: 0 });
    expect(await send("2026-07-17T00:11:00Z")).toEqual({ made: 0, sent: 1, failed: 0 });
    expect(await send("2026-07-17T08:00:00Z")).toEqual({ made: 0, sent: 0, failed: 0 });
    expect(smtp.mails.length - before).toBe(1);
  });

  it("two processes at once send it once", async () => {
    const { personId } = await reader("cuong@xa.example.vn");
    await khung.write(tell, { notices: [result(personId, "a")] });
    const before = smtp.mails.length;
    await Promise.all([send("2026-07-18T00:05:00Z"), send("2026-07-18T00:05:00Z"), send("2026-07-18T00:05:00Z")]);
    expect(smtp.mails.length - before).toBe(1);
  });

  it("nobody gets mail about what was read, who turned it off, or without an address", async () => {
    const { personId, run } = await reader("dung@xa.example.vn");
    await khung.write(tell, { notices: [result(personId, "a")] });
    await run("mutation ($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) { marked } }");
    const off = await makePerson(khung);
    const quiet = await khung.actor({ personId: off.id });
    await quiet.ok(SET, { input: { email: "em@xa.example.vn", digest: false } });
    const without = await makePerson(khung);
    await khung.actor({ personId: without.id });
    await khung.write(tell, { notices: [result(off.id, "a"), result(without.id, "a")] });
    const before = smtp.mails.length;
    await send("2026-07-19T00:05:00Z");
    expect(smtp.mails.length - before).toBe(0);
  });

  it("an address is set by its owner or an administrator, and read by nobody else", async () => {
    const owner = await khung.actor({});
    const { setMailAddress } = await owner.ok<{ setMailAddress: { version: number } }>(SET, {
      input: { email: "giang@xa.example.vn", digest: true },
    });
    expect((await owner.refused(SET, { input: { email: null, digest: true } })).code).toBe("STALE");
    expect((await owner.refused(SET, { input: { email: "không phải địa chỉ", digest: true } })).code).toBe(
      "INVALID_INPUT",
    );
    const { accountId } = owner;
    const stranger = await khung.actor({});
    const specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: (await makeUnit(khung)).id });
    for (const actor of [stranger, specialist]) {
      expect((await actor.refused(GET, { accountId })).rule).toBe("mailAddress.others");
      expect((await actor.refused(SET, { input: { accountId, email: null, digest: false } })).code).toBe("FORBIDDEN");
    }
    const admin = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId: (await makeUnit(khung)).id });
    const { version } = setMailAddress;
    await admin.ok(SET, { input: { accountId, version, email: "moi@xa.example.vn", digest: false } });
    expect(await owner.ok(GET)).toMatchObject({ mailAddress: { email: "moi@xa.example.vn", digest: false } });
    expect((await khung.nobody.refused(GET)).code).toBe("UNAUTHENTICATED");
  });
});
