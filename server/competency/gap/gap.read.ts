/*
 * Required levels beside those found, for everybody whose appointments the viewer may compare: one statement and its
 * count. A head's assessment counts before one's own, then the latest; it counts for every version of its framework.
 */
import { type RawBuilder, sql } from "kysely";
import { assertAllowed, type Look, type Page, type PageInput, today, readPage } from "../../kernel/index.ts";
import { canReadStructure, holdsOn, inScope } from "../../organization/index.ts";
import { ownOr, readAssessmentScope } from "../assessment/assessment.read.ts";
import type { CompetencyGapFilter } from "./gap.inputs.ts";
import type { CompetencyGap, DevelopmentNeed } from "./gap.views.ts";

/** Gaps that the viewer may read, by person, position and competency. */
export async function readCompetencyGaps(
  look: Look,
  filter: CompetencyGapFilter | null,
  page: PageInput,
): Promise<Page<CompetencyGap>> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  const gaps = await comparedGaps(look, filter ?? { includeSubtree: false });
  const matching = narrowed(gaps, filter);
  return readPage(
    page,
    matching,
    matching
      .select(["personId", "unitId", "positionId", "requirementId", "criterionId", "minLevel", "maxLevel"])
      .select(["level", "step", "assessedOn", "status", "by"])
      .orderBy("personKey")
      .orderBy("personId")
      .orderBy("positionCode")
      .orderBy("frameworkCode")
      .orderBy("groupPlace")
      .orderBy("criterionPlace")
      .orderBy("appointmentId")
      .orderBy("requirementId"),
  );
}

type Gaps = Awaited<ReturnType<typeof comparedGaps>>;

function narrowed(gaps: Gaps, filter: CompetencyGapFilter | null): Gaps {
  const { statuses, frameworkCode, competencyCode } = filter ?? {};
  let matching = gaps;
  if (statuses?.length) matching = matching.where("status", "in", statuses);
  if (frameworkCode) matching = matching.where("frameworkCode", "=", frameworkCode);
  if (competencyCode) matching = matching.where("code", "=", competencyCode);
  return matching;
}

/** What people of a unit lack, most needed first: by people below, then by levels missing, then by people unassessed. */
export async function readDevelopmentNeeds(
  look: Look,
  place: Pick<CompetencyGapFilter, "unitId" | "includeSubtree">,
  page: PageInput,
): Promise<Page<DevelopmentNeed>> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  const gaps = await comparedGaps(look, place);
  const people = (status: string): RawBuilder<number> =>
    sql<number>`count(distinct case when status = ${status} then ${sql.ref("personId")} end)`;
  const needs = look.sql
    .selectFrom(
      gaps
        .select(["unitId", "unitKey", "frameworkCode", "code", "textVi", "textEn"])
        .select([people("BELOW").as("below"), people("WITHIN").as("within"), people("ABOVE").as("above")])
        .select([
          people("NOT_ASSESSED").as("notAssessed"),
          sql<number>`count(distinct ${sql.ref("personId")})`.as("required"),
        ])
        .select(sql<number>`sum(case when status = 'BELOW' then ${sql.ref("by")} else 0 end)`.as("levelsMissing"))
        .groupBy(["unitId", "unitKey", "frameworkCode", "code", "textVi", "textEn"])
        .as("need"),
    )
    .where(sql<boolean>`(${sql.ref("below")} > 0 or ${sql.ref("notAssessed")} > 0)`);
  const { items, total } = await readPage(
    page,
    needs,
    needs
      .select(["unitId", "frameworkCode", "code", "textVi", "textEn", "required", "below", "levelsMissing"])
      .select(["notAssessed", "within", "above"])
      .orderBy("below", "desc")
      .orderBy("levelsMissing", "desc")
      .orderBy("notAssessed", "desc")
      .orderBy("unitKey")
      .orderBy("unitId")
      .orderBy("frameworkCode")
      .orderBy("code"),
  );
  return { items: items.map(asNumbers), total };
}

function asNumbers(row: DevelopmentNeed): DevelopmentNeed {
  const { required, below, levelsMissing, notAssessed, within, above } = row;
  const numbers = { required, below, levelsMissing, notAssessed, within, above };
  return {
    ...row,
    ...(Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, Number(value)])) as typeof numbers),
  };
}

export type Place = Pick<CompetencyGapFilter, "personId" | "unitId" | "includeSubtree" | "positionId" | "asOf">;

/** Every required competency of every matching appointment beside the level found, as a table to select from. */
export async function comparedGaps(look: Look, place: Place) {
  const day = place.asOf ?? today(look.clock);
  const visible = ownOr(
    look,
    "appointment.person_id",
    inScope("appointment.unit_id", await readAssessmentScope(look), today(look.clock)),
  );
  const matches = sql<boolean>`${holdsOn("appointment", day)} and ${visible} and ${placedAt(place, day)}`;
  const gaps = look.sql
    .selectFrom("appointment")
    .innerJoin("requirement", "requirement.position_id", "appointment.position_id")
    .innerJoin("criterion", "criterion.id", "requirement.criterion_id")
    .innerJoin("criteria_group", "criteria_group.id", "criterion.group_id")
    .innerJoin("framework_version", "framework_version.id", "requirement.version_id")
    .innerJoin("framework", "framework.id", "framework_version.framework_id")
    .innerJoin("person", "person.id", "appointment.person_id")
    .innerJoin("position", "position.id", "appointment.position_id")
    .innerJoin("unit", "unit.id", "appointment.unit_id")
    .leftJoin(foundLevels(look, matches, day).as("found"), (join) =>
      join
        .onRef("found.personId", "=", "appointment.person_id")
        .onRef("found.frameworkId", "=", "framework.id")
        .onRef("found.code", "=", "criterion.code")
        .on("found.place", "=", 1),
    )
    .select(["appointment.person_id as personId", "appointment.unit_id as unitId", "appointment.id as appointmentId"])
    .select(["appointment.position_id as positionId", "requirement.id as requirementId"])
    .select(["requirement.criterion_id as criterionId", "requirement.min_level as minLevel"])
    .select(["requirement.max_level as maxLevel", "found.level", "found.step", "found.assessedOn"])
    .select(["person.sort_key as personKey", "unit.sort_key as unitKey", "position.code as positionCode"])
    .select(["framework.code as frameworkCode", "criteria_group.place as groupPlace"])
    .select(["criterion.place as criterionPlace", "criterion.code", "criterion.text_vi as textVi"])
    .select(["criterion.text_en as textEn", STATUS.as("status"), BY.as("by")])
    .where(matches)
    .where(holdsOn("requirement", day));
  return look.sql.selectFrom(gaps.as("gap"));
}

const STATUS = sql<GapStatusName>`case when found.level is null then 'NOT_ASSESSED'
  when found.level < requirement.min_level then 'BELOW'
  when found.level > requirement.max_level then 'ABOVE' else 'WITHIN' end`;

const BY = sql<number>`case when found.level < requirement.min_level then requirement.min_level - found.level
  when found.level > requirement.max_level then found.level - requirement.max_level else 0 end`;

type GapStatusName = CompetencyGap["status"];

/** The levels at which the people of matching appointments were found, the one that counts in place 1. */
function foundLevels(look: Look, matches: RawBuilder<boolean>, day: string) {
  const rank = sql<number>`row_number() over (
    partition by competency_assessment.person_id, framework_version.framework_id, criterion.code
    order by case competency_assessment.step when 'HEAD' then 0 else 1 end, competency_assessment.assessed_on desc,
      competency_assessment.recorded_at desc, competency_assessment.id desc)`;
  return look.sql
    .selectFrom("assessed_level")
    .innerJoin("competency_assessment", "competency_assessment.id", "assessed_level.assessment_id")
    .innerJoin("criterion", "criterion.id", "assessed_level.criterion_id")
    .innerJoin("framework_version", "framework_version.id", "criterion.version_id")
    .select(["competency_assessment.person_id as personId", "framework_version.framework_id as frameworkId"])
    .select(["criterion.code", "assessed_level.level", "competency_assessment.step"])
    .select(["competency_assessment.assessed_on as assessedOn", rank.as("place")])
    .where("competency_assessment.assessed_on", "<=", day)
    .where("competency_assessment.person_id", "in", (eb) =>
      eb.selectFrom("appointment").select("appointment.person_id").where(matches),
    );
}

function placedAt({ personId, unitId, includeSubtree, positionId }: Place, day: string): RawBuilder<boolean> {
  const parts: RawBuilder<boolean>[] = [];
  if (personId) parts.push(sql<boolean>`appointment.person_id = ${personId}`);
  if (positionId) parts.push(sql<boolean>`appointment.position_id = ${positionId}`);
  if (unitId && includeSubtree) parts.push(inScope("appointment.unit_id", [{ unitId, includesSubtree: true }], day));
  if (unitId && !includeSubtree) parts.push(sql<boolean>`appointment.unit_id = ${unitId}`);
  return parts.length === 0 ? sql<boolean>`1 = 1` : sql<boolean>`${sql.join(parts, sql` and `)}`;
}
