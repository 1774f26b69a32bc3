import type { Cycle } from "../../../server/cycle/index.ts";
import {
  Decision,
  type Evaluation,
  EvaluationStep,
  Objection,
  ObjectionState,
  RatingStep,
  Score,
} from "../../../server/evaluation/index.ts";
import type { Work } from "../../../server/kernel/index.ts";
import { PositionClass, setPosts, SubjectType, type Unit, UnitKind } from "../../../server/organization/index.ts";
import { rebuildStatistics } from "../../../server/statistics/index.ts";
import { makeAssessment, makeCompetencyVersion, makeRequirements } from "../build-competency.ts";
import { makeAdoption, makePublishedVersion } from "../build-framework.ts";
import { makeAppointment, makePosition, makeUnit } from "../build-organization.ts";
import { makeContent } from "../build-rating.ts";
import { makeEvaluations, makeOpenCycle } from "../build-statistics.ts";
import type { TestKhung } from "../test-khung.ts";

/** A province with everything that is counted, in July 2026. */
export interface WholeScene {
  readonly top: Unit;
  readonly one: Unit;
  readonly two: Unit;
  readonly below: Unit;
  readonly july: Cycle;
  readonly june: Cycle;
}

const MILLION = 1_000_000;
const { SELF, DECISION, NOTICE, LOCKED, NOT_RATED } = EvaluationStep;
const HANDED_IN = { selfSubmittedAt: "2026-07-09T02:00:00.000Z" };

/**
 * The hand-made table. One and two are departments of the top province; below stands under one.
 *
 * | unit  | people                                             | posts            | appointed        | objections        |
 * | one   | 3 A (90, 90.5, 91), 2 B leaders (80, 70), 1 in SELF | 5 staff, 1 leader | 2 staff          | 1 upheld, 1 open  |
 * | below | 5 B (60), 1 not rated                              | 2 staff          | 3 staff          | 1 changed, 1 back |
 * | two   | 4 B decided late, 1 proposed A                     | none             | 1 staff          |                   |
 *
 * Quota of one and below: 40 % of those rated B, whole agency → 2 of 7, 3 used. Of two: 25/2 % of all, rounded up, by
 * duties → 1 of 5, 1 used. The regulation of one reaches one and below. Staff need two competencies each: of the twelve
 * three are assessed, one too low.
 */
export async function makeWholeScene(khung: TestKhung): Promise<WholeScene> {
  const top = await makeUnit(khung, { name: "Tỉnh", kind: UnitKind.PROVINCE });
  const one = await makeUnit(khung, { parentId: top.id, name: "Sở Một" });
  const two = await makeUnit(khung, { parentId: top.id, name: "Sở Hai" });
  const below = await makeUnit(khung, { parentId: one.id, name: "Phòng Một" });
  const july = await makeOpenCycle(khung, { unitId: top.id, selfDueOn: "2026-07-10", decisionDueOn: "2026-07-31" });
  const june = await makeOpenCycle(khung, { unitId: top.id, startsOn: "2026-06-01", endsOn: "2026-06-30" });
  const scene = { top, one, two, below, july, june };
  await makeRated(khung, scene);
  await makeStaff(khung, scene);
  await khung.write((work: Work) => rebuildStatistics(work), {});
  return scene;
}

async function makeRated(khung: TestKhung, { one, two, below, july: cycle }: WholeScene): Promise<void> {
  const rule = { mode: "WARN", grade: "A" } as const;
  const whole = { ...rule, percent: "40", base: "GOOD_ONLY", groupBy: "UNIT" } as const;
  const duties = { ...rule, percent: "25/2", base: "ALL_RATED", groupBy: "DUTY_GROUP", rounding: "UP" } as const;
  const version = await makePublishedVersion(khung, makeContent({ quota: whole }));
  const other = await makePublishedVersion(khung, makeContent({ quota: duties }));
  await makeAdoption(khung, { frameworkId: version.frameworkId, unitId: one.id });
  const make = (unit: Unit, count: number, step: EvaluationStep, over: Partial<Evaluation>): Promise<Evaluation[]> =>
    makeEvaluations(khung, { cycle, unitId: unit.id, frameworkVersionId: version.id, count, step, over });
  const best: Evaluation[] = [];
  for (const total of [90, 90.5, 91]) {
    const grades = { decidedGrade: "A", selfGrade: "A", proposedGrade: "A", suggestedGrade: "A" };
    best.push(...(await make(one, 1, LOCKED, { ...HANDED_IN, ...grades, totalMillionths: total * MILLION })));
  }
  const leading = { positionClass: PositionClass.LEADER, leading: true, selfLate: true };
  const good = { decidedGrade: "B", selfGrade: "A", proposedGrade: "B", suggestedGrade: "B" };
  const leaders = [
    ...(await make(one, 1, NOTICE, { ...HANDED_IN, ...leading, ...good, totalMillionths: 80 * MILLION })),
    ...(await make(one, 1, NOTICE, { ...HANDED_IN, ...leading, ...good, totalMillionths: 70 * MILLION })),
  ];
  await make(one, 1, SELF, { selfGrade: "C" });
  const low = { decidedGrade: "B", selfGrade: "C", proposedGrade: "A", suggestedGrade: "A" };
  const staff = await make(below, 5, LOCKED, { ...HANDED_IN, ...low, totalMillionths: 60 * MILLION });
  await make(below, 1, NOT_RATED, { notRatedReason: "Nghỉ thai sản" });
  const late = { subjectType: SubjectType.CONTRACT, decidedGrade: "B", decidedLate: true };
  await make(two, 4, LOCKED, { ...HANDED_IN, ...late, frameworkVersionId: other.id });
  await make(two, 1, DECISION, { ...HANDED_IN, proposedGrade: "A", frameworkVersionId: other.id });
  const { UPHELD, OPEN, CHANGED, WITHDRAWN } = ObjectionState;
  const filed = [...leaders, ...staff.slice(0, 2)].map(({ id }, at) => ({
    evaluationId: id,
    state: [UPHELD, OPEN, CHANGED, WITHDRAWN][at] ?? OPEN,
  }));
  await khung.write(saveAnswers, { ids: best.map(({ id }) => id), versionId: version.id });
  await khung.write(saveObjections, { filed });
}

/** The three of grade A: self 4, 4, 4 of the first criterion, decided 4, 3, 2. */
async function saveAnswers(work: Work, input: { ids: readonly string[]; versionId: string }): Promise<object> {
  const criterion = await work.sql
    .selectFrom("criterion")
    .select("id")
    .where("version_id", "=", input.versionId)
    .where("code", "=", "I.1")
    .executeTakeFirstOrThrow();
  for (const [at, evaluationId] of input.ids.entries())
    for (const step of [RatingStep.SELF, RatingStep.DECISION]) {
      const points = step === RatingStep.SELF ? 4 : 4 - at;
      const worth = { value: String(points), pointsMillionths: points * MILLION, isFull: points === 4 };
      work.em.persist(Object.assign(new Score(), { evaluationId, step, criterionId: criterion.id, ...worth }));
    }
  await work.em.flush();
  return {};
}

async function saveObjections(
  work: Work,
  { filed }: { filed: readonly { evaluationId: string; state: ObjectionState }[] },
): Promise<object> {
  for (const { evaluationId, state } of filed) {
    const decision = Object.assign(new Decision(), { evaluationId, grade: "B", decidedAt: "2026-07-12T02:00:00.000Z" });
    const moments = { filedAt: "2026-07-13T02:00:00.000Z", filedOn: "2026-07-13", text: "Đề nghị xem lại" };
    work.em.persist([
      decision,
      Object.assign(new Objection(), { evaluationId, decisionId: decision.id, state, ...moments }),
    ]);
  }
  await work.em.flush();
  return {};
}

async function makeStaff(khung: TestKhung, { one, two, below }: WholeScene): Promise<void> {
  const [staff, leader] = [
    await makePosition(khung),
    await makePosition(khung, { positionClass: PositionClass.LEADER }),
  ].map(({ id }) => id);
  const positionId = staff ?? "";
  const postsOf = (unit: Unit, counts: readonly (readonly [string | undefined, number])[]): Promise<object> =>
    khung.write(setPosts, {
      unitId: unit.id,
      startsOn: "2026-07-01",
      posts: counts.map(([id = "", count]) => ({ positionId: id, count })),
    });
  await postsOf(one, [
    [staff, 5],
    [leader, 1],
  ]);
  await postsOf(below, [[staff, 2]]);
  const people: string[] = [];
  for (const [unit, count] of [[one, 2] as const, [below, 3] as const, [two, 1] as const])
    for (let made = 0; made < count; made += 1)
      people.push((await makeAppointment(khung, { unitId: unit.id, positionId })).personId);
  await makeAppointment(khung, { unitId: one.id, positionId, endsOn: "2026-06-30" });
  const { version, id } = await makeCompetencyVersion(khung);
  const rows = [
    [id("DD"), 3, 4],
    [id("KT"), 3, 4],
  ] as const;
  await makeRequirements(khung, { positionId, versionId: version.id, rows });
  const [first = "", second = ""] = people;
  await makeAssessment(khung, {
    personId: first,
    versionId: version.id,
    rows: [
      [id("DD"), 2],
      [id("KT"), 3],
    ],
  });
  await makeAssessment(khung, { personId: second, versionId: version.id, rows: [[id("DD"), 5]] });
}
