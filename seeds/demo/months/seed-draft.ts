import { saveSelfRating } from "../../../server/evaluation/index.ts";
import { loadContent } from "../../../server/framework/index.ts";
import type { SeedDeps } from "../../deps.ts";
import { Part } from "../cast.ts";
import { idOf } from "../id-of.ts";
import { personOfPart, type Scene, viewerOf } from "../scene.ts";
import { PROVINCE } from "../units/staff.ts";
import { monthOf } from "../calendar.ts";
import { today } from "../../../server/kernel/index.ts";

/** So many criteria are answered in the draft. */
const ANSWERED = 6;

/** The employee of the cast has begun the own rating of this month and not handed it in. */
export async function seedDraft({ write, sql, clock }: SeedDeps, scene: Scene): Promise<void> {
  const person = personOfPart(scene, Part.EMPLOYEE);
  const evaluation = await sql
    .selectFrom("evaluation")
    .innerJoin("cycle", "cycle.id", "evaluation.cycle_id")
    .select(["evaluation.id", "evaluation.version", "evaluation.framework_version_id"])
    .where("cycle.code", "=", `${PROVINCE}-${monthOf(today(clock)).month}`)
    .where("evaluation.person_id", "=", idOf(scene.organization.personIds, person))
    .executeTakeFirstOrThrow();
  const content = await loadContent(sql, evaluation.framework_version_id);
  const scores = [...content.criterionIds.values()]
    .slice(0, ANSWERED)
    .map((criterionId) => ({ criterionId, value: "2" }));
  await write("saveSelfRating", viewerOf(scene, person), clock, saveSelfRating, {
    evaluationId: evaluation.id,
    version: evaluation.version,
    scores,
    metrics: [{ name: "quantity", value: "0.95" }],
    strengths: "Hoàn thành hồ sơ nâng lương thường xuyên trước hạn.",
  });
}
