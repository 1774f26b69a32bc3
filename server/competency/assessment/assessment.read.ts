/*
 * Assessments of competencies. The person reads one's own; heads above, specialists, auditors and authorities those of
 * their units, by the unit of then and by the unit of now. Everybody else finds none.
 */
import { type RawBuilder, sql } from "kysely";
import {
  type Ability,
  ability,
  assertAllowed,
  type BatchRead,
  columns,
  type Look,
  type Page,
  type PageInput,
  today,
  readPage,
} from "../../kernel/index.ts";
import {
  canReadStructure,
  flag,
  holdsOn,
  inScope,
  readHeadScope,
  type UnitScope,
  unitScope,
} from "../../organization/index.ts";
import { ASSESSMENT_READERS, canAssessAsHead, canAssessOneself } from "../competency.policy.ts";
import type { AssessedLevel } from "./assessed-level.entity.ts";
import type { CompetencyAssessment } from "./competency-assessment.entity.ts";
import { readAssessmentFacts } from "./head-facts.read.ts";

/** Units whose assessments and gaps the viewer may read: by role, and as head of the unit or of one above. */
export async function readAssessmentScope(look: Look): Promise<UnitScope> {
  const headed = await readHeadScope(look.sql, look.viewer, today(look.clock));
  return [...unitScope(look.viewer, ASSESSMENT_READERS), ...headed];
}

/** SQL condition: the viewer is the person in the column, or it holds for the unit. */
export function ownOr({ viewer }: Look, personColumn: string, byUnit: RawBuilder<boolean>): RawBuilder<boolean> {
  if (viewer.personId === null) return byUnit;
  return sql<boolean>`(${sql.ref(personColumn)} = ${viewer.personId} or ${byUnit})`;
}

/** Assessments of a person that the viewer may read, newest first. */
export async function readCompetencyAssessments(
  look: Look,
  personId: string,
  page: PageInput,
): Promise<Page<CompetencyAssessment>> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  const day = today(look.clock);
  const scope = await readAssessmentScope(look);
  const nowIn = sql`select a.person_id from appointment a where ${holdsOn("a", day)} and ${inScope("a.unit_id", scope, day)}`;
  const byUnit = sql<boolean>`(${inScope("competency_assessment.unit_id", scope, day)} or competency_assessment.person_id in (${nowIn}))`;
  const matching = look.sql
    .selectFrom("competency_assessment")
    .where("competency_assessment.person_id", "=", personId)
    .where(ownOr(look, "competency_assessment.person_id", byUnit));
  return readPage(
    page,
    matching,
    matching
      .select(columns("competency_assessment", "id", "personId", "versionId", "unitId", "positionId", "step"))
      .select(
        columns("competency_assessment", "assessedOn", "assessorPersonId", "assessorAccountId", "note", "recordedAt"),
      )
      .orderBy("competency_assessment.assessed_on", "desc")
      .orderBy("competency_assessment.recorded_at", "desc")
      .orderBy("competency_assessment.id", "desc"),
  );
}

/** Levels of assessments that the viewer may read, in the order of the framework. */
export const readLevelsOfAssessments: BatchRead<string, AssessedLevel[]> = async (look, assessmentIds) => {
  const rows = await look.sql
    .selectFrom("assessed_level")
    .innerJoin("criterion", "criterion.id", "assessed_level.criterion_id")
    .innerJoin("criteria_group", "criteria_group.id", "criterion.group_id")
    .select(columns("assessed_level", "id", "assessmentId", "criterionId", "level", "note"))
    .where("assessed_level.assessment_id", "in", [...assessmentIds])
    .orderBy("criteria_group.place")
    .orderBy("criterion.place")
    .execute();
  return Map.groupBy(rows, (row) => row.assessmentId);
};

/** Whether the viewer may assess people, by oneself and as head. */
export const readAssessAbilities: BatchRead<string, { self: Ability; head: Ability }> = async (look, personIds) => {
  const people = await look.sql
    .selectFrom("appointment")
    .select(["appointment.person_id as personId", "appointment.unit_id as unitId"])
    .where("appointment.person_id", "in", [...personIds])
    .where(holdsOn("appointment", today(look.clock)))
    .where(flag("appointment.is_primary"))
    .execute();
  const facts = await readAssessmentFacts(look, people);
  return new Map(
    personIds.map((personId) => {
      const own = facts.get(personId) ?? { personId, headsAbove: false, isAuthority: false };
      const self = ability(canAssessOneself(look.viewer, own));
      return [personId, { self, head: ability(canAssessAsHead(look.viewer, own)) }];
    }),
  );
};
