import { addDays, type Clock, today } from "../../../server/kernel/index.ts";
import { BodyKind } from "../../../server/organization/index.ts";
import {
  answerProgrammeQuestion,
  approveActionProgramme,
  askOnProgramme,
  confirmMilestone,
  draftActionProgramme,
  QuestionKind,
  recordProgrammeHearing,
  reportMilestone,
  reportProgress,
  submitActionProgramme,
} from "../../../server/work/index.ts";
import { clockAt, type SeedDeps } from "../../deps.ts";
import { Part } from "../cast.ts";
import { idOf } from "../id-of.ts";
import { headOf } from "../organization.ts";
import { personOfPart, type Scene, viewerOf } from "../scene.ts";
import { partyBlock } from "../units/communes.ts";
import { commitmentsFrom, CONTEXT } from "./commitments.ts";

const COMMUNE = "XNS";

/**
 * An action programme in progress: the chair of a People's Committee, moved from elsewhere, answers to the Standing
 * Committee of the commune; the first milestones are done and confirmed, one is reported and waits.
 */
export async function seedProgramme(deps: SeedDeps, scene: Scene): Promise<void> {
  const { write } = deps;
  const official = viewerOf(scene, personOfPart(scene, Part.COMMUNE_CHAIR));
  const chair = viewerOf(scene, headOf(scene.plan.people, partyBlock(COMMUNE)).code);
  const day = today(deps.clock);
  const startsOn = addDays(day, -120);
  const at = (days: number): Clock => clockAt(`${addDays(startsOn, days)}T02:00:00Z`);
  const content = {
    startsOn,
    endsOn: addDays(startsOn, 364),
    context: CONTEXT,
    commitments: commitmentsFrom(startsOn),
  };
  const place = await readPlace(deps, scene, official.personId ?? "");
  const draft = await write("draftActionProgramme", official, at(0), draftActionProgramme, { ...place, ...content });
  const submitted = await write("submitActionProgramme", official, at(1), submitActionProgramme, version(draft));
  const asked = { programmeId: draft.id, kind: QuestionKind.QUESTION, text: "Nguồn lực để hoàn thành đề án từ đâu?" };
  const question = await write("askOnProgramme", chair, at(4), askOnProgramme, asked);
  const directed = "Ưu tiên giải quyết hồ sơ đất đai tồn đọng trước, Ban Thường vụ hỗ trợ tháo gỡ.";
  const direction = { programmeId: draft.id, kind: QuestionKind.DIRECTION, text: directed };
  await write("askOnProgramme", chair, at(4), askOnProgramme, direction);
  const answer = { ...version(question), answer: "Lồng ghép vốn chương trình mục tiêu và ngân sách xã." };
  await write("answerProgrammeQuestion", official, at(5), answerProgrammeQuestion, answer);
  const hearing = { ...version(submitted), heardOn: addDays(startsOn, 6), minutesNumber: "08-BB/ĐU" };
  const heard = await write("recordProgrammeHearing", chair, at(6), recordProgrammeHearing, hearing);
  await write("approveActionProgramme", chair, at(7), approveActionProgramme, version(heard));
  await reportFirst(deps, draft.id, { official, chair, startsOn });
  const report = { programmeId: draft.id, reportedOn: addDays(startsOn, 95), text: "Đã hoàn thành các mốc quý đầu." };
  await write("reportProgress", official, at(95), reportProgress, report);
}

type Viewer = ReturnType<typeof viewerOf>;

/** The milestones of the first quarter are done; the last of them still waits for its confirmation. */
async function reportFirst(
  { write, sql }: SeedDeps,
  programmeId: string,
  { official, chair, startsOn }: { official: Viewer; chair: Viewer; startsOn: string },
): Promise<void> {
  const rows = await sql
    .selectFrom("programme_milestone")
    .select(["id", "version", "due_on as dueOn"])
    .where("programme_id", "=", programmeId)
    .where("due_on", "<=", addDays(startsOn, 100))
    .orderBy("due_on")
    .orderBy("id")
    .execute();
  for (const [place, { id, version: read, dueOn }] of rows.entries()) {
    const doneAt = clockAt(`${dueOn}T02:00:00Z`);
    const done = { id, version: read, doneOn: dueOn, evidence: "Văn bản và biên bản kèm theo" };
    const reported = await write("reportMilestone", official, doneAt, reportMilestone, done);
    if (place < rows.length - 1) await write("confirmMilestone", chair, doneAt, confirmMilestone, version(reported));
  }
}

/** The post at the head of the State block, and the Standing Committee of the commune. */
async function readPlace(
  { sql }: SeedDeps,
  { organization }: Scene,
  personId: string,
): Promise<{ appointmentId: string; bodyId: string }> {
  const post = await sql
    .selectFrom("appointment")
    .select("id")
    .where("person_id", "=", personId)
    .where("ends_on", "is", null)
    .orderBy("starts_on", "desc")
    .orderBy("id")
    .executeTakeFirstOrThrow();
  const body = await sql
    .selectFrom("body")
    .select("id")
    .where("unit_id", "=", idOf(organization.unitIds, COMMUNE))
    .where("kind", "=", BodyKind.STANDING_COMMITTEE)
    .executeTakeFirstOrThrow();
  return { appointmentId: post.id, bodyId: body.id };
}

function version({ id, version: read }: { readonly id: string; readonly version: number }) {
  return { id, version: read };
}
