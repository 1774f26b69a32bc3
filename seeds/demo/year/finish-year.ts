import { idOf } from "../id-of.ts";
import { SPECIALIST } from "./build-year.ts";
import { type Holder, holderCode, type Paper, readPapers } from "./papers.ts";
import { UNITS } from "./people.ts";
import { assertAll, closeCycle, type Outcome } from "./verbs.ts";
import { inBatches, type YearScene } from "./year-scene.ts";

const NOTICES = `mutation Notices($input: IssueNoticesInput!) {
  issueNotices(input: $input) { accepted { evaluationId } refused { rule messageEn } }
}`;
const OBJECT = `mutation Object($input: FileObjectionInput!) { fileObjection(input: $input) { version } }`;
const RESOLVER = `query Resolver($id: Uuid!) { evaluation(id: $id) { objectionResolver { kind personId } } }`;
const RESOLVE = `mutation Resolve($input: ResolveObjectionInput!) { resolveObjection(input: $input) { step } }`;
const CONFIRM = `mutation Confirm($input: ConfirmReviewInput!) { confirmReview(input: $input) { needsReview } }`;
const ACCEPT = `mutation Accept($input: AcceptResultInput!) { acceptResult(input: $input) { step } }`;
const PUBLISH = `mutation Publish($input: PublishResultsInput!) { publishResults(input: $input) { id } }`;

/** Who objects to the result of the year. */
const OBJECTOR = "P45";

/** Everybody is told in writing; one objects and is heard, all others agree. */
export async function noticeAndObjection(scene: YearScene, cycleId: string): Promise<void> {
  for (const unit of UNITS) {
    const input = { cycleId, unitId: idOf(scene.built.unitIds, unit) };
    const { issueNotices } = await scene.clientOf(SPECIALIST).ask<{ issueNotices: Outcome }>(NOTICES, { input });
    assertAll(issueNotices, unit);
  }
  const told = (await readPapers(scene, cycleId)).filter(({ step }) => step === "OBJECTION");
  scene.say(`${String(told.length)} people were told their result`);
  for (const paper of told.filter(({ code }) => code === OBJECTOR)) await objectAndResolve(scene, paper);
  await lookAgain(scene, cycleId);
  const content = (await readPapers(scene, cycleId)).filter(({ step }) => step === "OBJECTION");
  await inBatches(content, ({ id, version, code }) =>
    scene.clientOf(code).ask(ACCEPT, { input: { evaluationId: id, version } }),
  );
  scene.say(`${OBJECTOR} objected, and the objection was upheld`);
}

async function objectAndResolve(scene: YearScene, { id, version, code }: Paper): Promise<void> {
  const text = "Nhiệm vụ chậm tiến độ là do chờ ý kiến của cơ quan cấp trên; đề nghị xem lại mức xếp loại.";
  const filed = await scene
    .clientOf(code)
    .ask<{ fileObjection: { version: number } }>(OBJECT, { input: { evaluationId: id, version, text } });
  const { evaluation } = await scene
    .clientOf(SPECIALIST)
    .ask<{ evaluation: { objectionResolver: Holder } }>(RESOLVER, { id });
  const input = {
    ...{ evaluationId: id, version: filed.fileObjection.version, outcome: "CHANGE", grade: "HTT" },
    text: "Chậm tiến độ do nguyên nhân khách quan, có văn bản xác nhận; công nhận hoàn thành tốt nhiệm vụ.",
  };
  await scene.clientOf(holderCode(scene, evaluation.objectionResolver)).ask(RESOLVE, { input });
}

/** Those who lead the objector are looked at again, because a result below them has changed; theirs stay. */
async function lookAgain(scene: YearScene, cycleId: string): Promise<void> {
  const reason = "Kết quả được điều chỉnh không làm thay đổi điểm của người đứng đầu";
  for (const paper of await readPapers(scene, cycleId)) {
    if (!paper.needsReview) continue;
    const input = { evaluationId: paper.id, version: paper.version, reason };
    await scene.clientOf(paper.decider).ask(CONFIRM, { input });
  }
}

/** Each unit shows its grades inside; the cycle is closed; the commune shows its numbers to the public. */
export async function publishAndClose(scene: YearScene, cycleId: string): Promise<void> {
  const publish = (unit: string, audience: string): Promise<unknown> => {
    const input = { cycleId, unitId: idOf(scene.built.unitIds, unit), audience };
    return scene.clientOf(SPECIALIST).ask(PUBLISH, { input });
  };
  for (const unit of UNITS) await publish(unit, "INTERNAL");
  await closeCycle(scene, cycleId);
  await publish("XA", "PUBLIC");
  scene.say("The results are published and the year is closed");
}
