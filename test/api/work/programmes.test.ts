import { afterAll, beforeAll, expect, it } from "vitest";
import {
  COMMITMENTS,
  makeApproved,
  makeRotation,
  programmeInput,
  reach,
  type Rotation,
  seen,
  verb,
  verbDocument,
} from "../../support/work/build-programme.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

const NOTICES = "query { myNotices { items { rule link } } }";
const WHOLE = `query ($id: Uuid!) { actionProgramme(id: $id) {
  person { id } unit { id } body { name } appointment { id } heardOn minutesNumber approvedByName approvalDocument
  questions { id version kind text answer authorName canAnswer { allowed } } reports { reportedOn text }
  commitments { place weight milestones { state count doneOn confirmedByName remark excuse abilities { canConfirm { allowed } } } }
  abilities { canSave { allowed rule } canApprove { allowed rule } canReportProgress { allowed } } } }`;

eachDatabase("action programmes", (start) => {
  let khung: TestKhung;
  let rotation: Rotation;
  beforeAll(async () => {
    khung = await start();
    rotation = await makeRotation(khung);
  });
  afterAll(() => khung.stop());

  const rules = async (actor: Rotation["chair"]): Promise<string[]> => {
    const { myNotices } = await actor.ok<{ myNotices: { items: { rule: string }[] } }>(NOTICES);
    return myNotices.items.map(({ rule }) => rule);
  };

  it("an official commits oneself, is asked, approved, reports, and reaches three quarters and more", async () => {
    const { official, chair, member, specialist } = rotation;
    const draft = await verb(official, "draftActionProgramme", programmeInput(rotation));
    expect(
      (await official.refused(verbDocument("draftActionProgramme"), { input: programmeInput(rotation) })).rule,
    ).toBe("programme.twice");
    let { version } = await verb(official, "submitActionProgramme", draft);
    const { id } = draft;
    expect(await rules(chair)).toEqual(["notice.programmeSubmitted"]);
    const question = await verb(member, "askOnProgramme", { programmeId: id, kind: "QUESTION", text: "Nguồn lực?" });
    await verb(chair, "askOnProgramme", { programmeId: id, kind: "DIRECTION", text: "Ưu tiên đề án thị trấn" });
    await verb(official, "answerProgrammeQuestion", { ...question, answer: "Từ ngân sách huyện" });
    ({ version } = await verb(chair, "returnActionProgramme", { id, version, reason: "Bổ sung chỉ tiêu" }));
    const { appointmentId: _, ...content } = programmeInput(rotation, { context: "Đã bổ sung" });
    ({ version } = await verb(official, "saveActionProgramme", { ...content, id, version }));
    ({ version } = await verb(official, "submitActionProgramme", { id, version }));
    const hearing = { id, version, heardOn: "2026-07-10", minutesNumber: "12-BB/HU" };
    ({ version } = await verb(specialist, "recordProgrammeHearing", hearing));
    await verb(chair, "approveActionProgramme", { id, version });
    expect((await rules(official)).toSorted()).toEqual([
      "notice.programmeApproved",
      "notice.programmeAsked",
      "notice.programmeDirected",
      "notice.programmeReturned",
    ]);
    await verb(official, "reportProgress", { programmeId: id, reportedOn: "2026-07-14", text: "Đúng tiến độ" });
    const { commitments } = await seen(official, id);
    expect((await seen(official, id)).result).toEqual({ share: "0/1", due: 3 });
    const [first, second] = commitments;
    await reach(rotation, [...(first?.milestones.slice(0, 1) ?? []), ...(second?.milestones ?? [])], "2026-03-31");
    expect((await seen(member, id)).result).toEqual({ share: "7/10", due: 3 });
    const { actionProgramme } = await chair.ok<{ actionProgramme: object }>(WHOLE, { id });
    expect(actionProgramme).toMatchObject({
      ...{ body: { name: "Ban Thường vụ" }, heardOn: "2026-07-10", minutesNumber: "12-BB/HU" },
      questions: [
        { kind: "QUESTION", answer: "Từ ngân sách huyện" },
        { kind: "DIRECTION", canAnswer: null },
      ],
      reports: [{ reportedOn: "2026-07-14" }],
      abilities: { canSave: { allowed: false, rule: "programme.notOwn" } },
    });
    const fresh = (await seen(chair, id)).version;
    const ending = { id, version: fresh, endedOn: "2026-05-31", assessment: "Hoàn thành phần lớn" };
    await verb(chair, "endActionProgramme", ending);
    expect((await seen(official, id)).result).toEqual({ share: "1/1", due: 1 });
  });

  it("a draft is thrown away by its author alone, and never what was submitted", async () => {
    const own = await makeRotation(khung);
    const { id, version } = await verb(own.official, "draftActionProgramme", programmeInput(own));
    const discard = "mutation ($input: DiscardActionProgrammeInput!) { discardActionProgramme(input: $input) { id } }";
    expect((await own.chair.refused(discard, { input: { id, version } })).code).toBe("NOT_FOUND");
    expect((await own.official.refused(discard, { input: { id, version: version + 1 } })).code).toBe("STALE");
    expect(await own.official.ok(discard, { input: { id, version } })).toEqual({ discardActionProgramme: { id } });
    for (const table of ["action_programme", "programme_commitment", "programme_milestone"] as const) {
      const column = table === "action_programme" ? "id" : "programme_id";
      const left = khung
        .look()
        .sql.selectFrom(table)
        .select("id")
        .where(column as "id", "=", id);
      expect(await left.execute()).toEqual([]);
    }
    const anew = await verb(own.official, "draftActionProgramme", programmeInput(own));
    const submitted = await verb(own.official, "submitActionProgramme", anew);
    expect((await own.official.refused(discard, { input: submitted })).code).toBe("WRONG_STEP");
  });

  it("a specialist who ends a programme names the collective's document", async () => {
    const own = await makeRotation(khung);
    const { id, version } = await makeApproved(own);
    const ending = { id, version, endedOn: "2026-07-01", assessment: "Hoàn thành tốt" };
    const end = verbDocument("endActionProgramme");
    expect((await own.specialist.refused(end, { input: ending })).rule).toBe("programme.documentRequired");
    const blank = { ...ending, documentNumber: "  " };
    expect((await own.specialist.refused(end, { input: blank })).rule).toBe("programme.documentRequired");
    await verb(own.specialist, "endActionProgramme", { ...ending, documentNumber: " 41-KL/HU " });
    const asked = "query ($id: Uuid!) { actionProgramme(id: $id) { state assessmentDocument } }";
    expect(await own.official.ok(asked, { id })).toEqual({
      actionProgramme: { state: "ENDED", assessmentDocument: "41-KL/HU" },
    });
  });

  it("nobody else sees a draft, and strangers see nothing of a submitted one", async () => {
    const other = await makeRotation(khung);
    const { id, version } = await verb(other.official, "draftActionProgramme", programmeInput(other));
    const one = "query ($id: Uuid!) { actionProgramme(id: $id) { id } }";
    const list = "query { actionProgrammes { total items { id } } }";
    for (const actor of [other.chair, other.member, other.specialist])
      expect((await actor.refused(one, { id })).code).toBe("NOT_FOUND");
    await verb(other.official, "submitActionProgramme", { id, version });
    for (const actor of [other.chair, other.member, other.specialist, other.official])
      expect(await actor.ok(list)).toEqual({ actionProgrammes: { total: 1, items: [{ id }] } });
    for (const actor of [rotation.official, rotation.chair, rotation.specialist]) {
      expect((await actor.refused(one, { id })).code).toBe("NOT_FOUND");
      const input = { programmeId: id, kind: "QUESTION", text: "?" };
      expect((await actor.refused(verbDocument("askOnProgramme"), { input })).code).toBe("NOT_FOUND");
    }
    expect((await khung.nobody.refused(one, { id })).code).toBe("UNAUTHENTICATED");
  });

  it("an official never approves or confirms one's own, a member does not approve, a specialist names the document", async () => {
    const own = await makeRotation(khung);
    const draft = await verb(own.official, "draftActionProgramme", programmeInput(own));
    const submitted = await verb(own.official, "submitActionProgramme", draft);
    const approve = verbDocument("approveActionProgramme");
    expect((await own.official.refused(approve, { input: submitted })).rule).toBe("programme.own");
    expect((await own.member.refused(approve, { input: submitted })).rule).toBe("programme.notChair");
    expect((await own.specialist.refused(approve, { input: submitted })).rule).toBe("programme.documentRequired");
    expect((await own.chair.refused(approve, { input: draft })).code).toBe("STALE");
    await verb(own.specialist, "approveActionProgramme", { ...submitted, documentNumber: "35-QĐ/HU" });
    const [milestone] = (await seen(own.official, draft.id)).commitments[0]?.milestones ?? [];
    const report = { ...milestone, state: undefined, doneOn: "2026-03-31", evidence: "Nghị quyết 05" };
    const reported = await verb(own.official, "reportMilestone", report);
    const confirm = verbDocument("confirmMilestone");
    expect((await own.official.refused(confirm, { input: reported })).rule).toBe("programme.own");
    expect((await own.member.refused(confirm, { input: reported })).rule).toBe("programme.notOverseer");
    const confirmed = await verb(own.chair, "confirmMilestone", reported);
    expect((await own.chair.refused(confirm, { input: confirmed })).rule).toBe("milestone.confirmed");
    await verb(own.chair, "rejectMilestone", { ...confirmed, reason: "Chưa ban hành" });
    expect((await seen(own.chair, draft.id)).commitments[0]?.milestones[0]?.state).toBe("OPEN");
  });

  it("the chair of the committee approves nothing of one's own, even as chair", async () => {
    const own = await makeRotation(khung);
    const post = await khung
      .look()
      .sql.selectFrom("appointment")
      .select("id")
      .where("person_id", "=", own.chairId)
      .execute();
    const input = programmeInput({ ...own, appointmentId: post[0]?.id ?? "" });
    const draft = await verb(own.chair, "draftActionProgramme", input);
    const submitted = await verb(own.chair, "submitActionProgramme", draft);
    const refusal = await own.chair.refused(verbDocument("approveActionProgramme"), { input: submitted });
    expect(refusal.rule).toBe("programme.own");
  });

  it("late milestones need an objective cause, missed and dropped ones are what they are", async () => {
    const own = await makeRotation(khung);
    const { id, commitments } = await makeApproved(own);
    const [first, second] = commitments;
    const [march, june] = first?.milestones ?? [];
    if (!march || !june || !second) throw new TypeError("three milestones");
    await reach(own, [march], "2026-04-02");
    expect((await seen(own.chair, id)).result?.share).toBe("0/1");
    const late = (await seen(own.chair, id)).commitments[0]?.milestones[0];
    await verb(own.chair, "excuseMilestone", { id: march.id, version: late?.version, reason: "Bão số 3" });
    expect((await seen(own.chair, id)).result?.share).toBe("3/10");
    await verb(own.chair, "missMilestone", { id: june.id, version: june.version, reason: "Không thực hiện" });
    const [third] = second.milestones;
    await verb(own.chair, "cancelMilestone", { id: third?.id, version: third?.version, reason: "Chủ trương thay đổi" });
    expect((await seen(own.chair, id)).result).toEqual({ share: "1/2", due: 2 });
    const document = verbDocument("reportMilestone");
    const future = { id: june.id, version: june.version + 1, doneOn: "2026-07-16", evidence: "x" };
    expect((await own.official.refused(document, { input: future })).rule).toBe("programme.future");
  });

  it("an unfinished programme is kept as a draft and refused at submission, wrong days at once", async () => {
    const own = await makeRotation(khung);
    const empty = { ...COMMITMENTS[0], measure: " ", milestones: [] };
    const draft = await verb(
      own.official,
      "draftActionProgramme",
      programmeInput(own, { context: "", commitments: [empty] }),
    );
    const refusal = await own.official.refused(verbDocument("submitActionProgramme"), { input: draft });
    expect(refusal).toMatchObject({ rule: "programme.incomplete", values: { count: 3 } });
    expect(refusal.fields?.map(({ path }) => path)).toEqual([
      "input.context",
      "input.commitments.0.measure",
      "input.commitments.0.milestones",
    ]);
    const { appointmentId: _, ...content } = programmeInput(own, {
      commitments: [{ ...empty, weight: "0", dueOn: "2027-01-01", milestones: [{ text: "x", dueOn: "2025-12-31" }] }],
    });
    const wrong = await own.official.refused(verbDocument("saveActionProgramme"), { input: { ...content, ...draft } });
    expect(wrong.fields?.map(({ rule }) => rule)).toEqual([
      "programme.weightNotPositive",
      "programme.dueOutside",
      "programme.milestoneOutside",
    ]);
  });
});
