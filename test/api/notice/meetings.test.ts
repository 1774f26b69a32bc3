import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { FrameworkFile } from "../../../server/framework/index.ts";
import {
  adoptShipped,
  evaluationOf,
  makeCommune,
  makeOpenedCycle,
  type Member,
  secretVote,
} from "../../support/build-evaluation.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { CAST, CONVENE, COUNT, REOPEN, SUBMIT } from "../../support/evaluation-operations.ts";
import { failures, runJobs } from "../../support/run-jobs.ts";
import { startSmtpServer, type TestSmtpServer } from "../../support/peers/smtp-server.ts";

const NOTICES = `query { myNotices(page: { perPage: 50 }) { items { kind rule link sentence { vi en } } } }`;
const SET_MAIL = "mutation ($input: SetMailAddressInput!) { setMailAddress(input: $input) { id } }";

interface Seen {
  readonly myNotices: { readonly items: readonly { rule: string; link: string; sentence: { vi: string } }[] };
}
interface Convened {
  readonly conveneMeeting: { readonly id: string; readonly version: number };
}

eachDatabase("notices of meetings", (start) => {
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

  async function convened(change: (file: FrameworkFile) => Partial<FrameworkFile> = secretVote) {
    const commune = await makeCommune(khung);
    await adoptShipped(khung, "nong-son-2022", commune.commune.id, change);
    const cycle = await makeOpenedCycle(khung, { unitId: commune.commune.id });
    for (const who of [commune.head, commune.deputy, ...commune.clerks]) {
      const { id, version } = await evaluationOf(khung, cycle.id, who.personId);
      await who.actor.ok(SUBMIT, { input: { evaluationId: id, version, grade: "HTT" } });
    }
    const secretaryPersonId = commune.clerks[0].personId;
    const { conveneMeeting: meeting } = await commune.head.actor.ok<Convened>(CONVENE, {
      input: { cycleId: cycle.id, unitId: commune.block.id, secretaryPersonId, idempotencyKey: commune.block.id },
    });
    return { ...commune, cycle, meeting };
  }
  const seenBy = async ({ actor }: Pick<Member, "actor">) => {
    const { myNotices } = await actor.ok<Seen>(NOTICES);
    return myNotices.items.filter(({ link }) => link.startsWith("/meetings/"));
  };
  const rulesOf = async (who: Member): Promise<string[]> => (await seenBy(who)).map(({ rule }) => rule).sort();

  it("everybody on the roll is told where to vote when the meeting is convened, but not who convened it", async () => {
    const { cycle, meeting, head, deputy, clerks, chairman } = await convened();
    for (const who of [deputy, ...clerks])
      expect(await seenBy(who)).toMatchObject([
        {
          kind: "TASK",
          rule: "told.meeting",
          link: `/meetings/${meeting.id}/show`,
          sentence: {
            vi: `Mời bạn họp và biểu quyết: Khối chính quyền đã triệu tập cuộc họp về kỳ “${cycle.name}”.`,
          },
        },
      ]);
    expect(await rulesOf(head)).toEqual([]);
    expect(await rulesOf(chairman)).toEqual([]);
  });

  it("a meeting without a vote asks to comment", async () => {
    const { deputy } = await convened((file) => ({
      scheme: { ...file.scheme, ballot: { mode: "NONE", quorum: "2/3", majority: "1/2" } },
    }));
    expect(await rulesOf(deputy)).toEqual(["told.meetingComments"]);
  });

  it("the roll is told anew when a vote starts again, and the officers when the minutes wait", async () => {
    const { meeting, cycle, head, deputy, clerks } = await convened();
    rmSync(join(khung.settings.dataFolder, "secrets/ballots", `${meeting.id}.key`));
    khung.clock.set("2026-07-15T02:30:00Z");
    const { reopenVote } = await head.actor.ok<{ reopenVote: { version: number } }>(REOPEN, {
      input: { meetingId: meeting.id, version: meeting.version },
    });
    expect(await rulesOf(deputy)).toEqual(["told.meeting", "told.voteAgain"]);
    const people = [head, deputy, ...clerks];
    for (const voter of people) {
      const others = people.filter(({ personId }) => personId !== voter.personId);
      const evaluations = await Promise.all(others.map(({ personId }) => evaluationOf(khung, cycle.id, personId)));
      const choices = evaluations.map(({ id }) => ({ evaluationId: id, grade: "HTT" }));
      await voter.actor.ok(CAST, { input: { meetingId: meeting.id, choices } });
    }
    await head.actor.ok(COUNT, { input: { meetingId: meeting.id, version: reopenVote.version } });
    expect(await rulesOf(clerks[0])).toEqual(["told.meeting", "told.minutes", "told.voteAgain"]);
    expect(await rulesOf(clerks[1])).toEqual(["told.meeting", "told.voteAgain"]);
  });

  it("the digest of the day carries the invitation; its subject names neither meeting nor person", async () => {
    const { commune, deputy, cycle } = await convened();
    await deputy.actor.ok(SET_MAIL, { input: { email: "pho@xa.example.vn", digest: true } });
    khung.clock.set("2026-07-16T00:05:00Z");
    const mail = { smtpUrl: smtp.url, from: "Khung <khung@xa.example.vn>", hour: 7 };
    await runJobs(khung, ["mail"], { mail });
    const sent = smtp.mails.at(-1);
    expect(sent?.to).toEqual(["pho@xa.example.vn"]);
    expect(sent?.text).toContain(`Khối chính quyền đã triệu tập cuộc họp về kỳ “${cycle.name}”`);
    const subject = sent?.headers.get("subject") ?? "";
    expect(subject).toMatch(/^Khung: \d+ thông báo chưa đọc$/);
    for (const personal of [commune.name, cycle.name, "Khối"]) expect(subject).not.toContain(personal);
  });
});
