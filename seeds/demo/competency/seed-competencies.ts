import {
  assessCompetencies,
  AssessmentStep,
  type Competency,
  existingLevels,
  readCompetenciesOfVersion,
  setRequirements,
} from "../../../server/competency/index.ts";
import { SYSTEM, today, type Viewer, type Work } from "../../../server/kernel/index.ts";
import { describePosition, type PositionClass } from "../../../server/organization/index.ts";
import { notAfter, type SeedDeps } from "../../deps.ts";
import { Part } from "../cast.ts";
import { idOf } from "../id-of.ts";
import { headOf, peopleOf } from "../organization.ts";
import type { PersonPlan } from "../plan.ts";
import { randomFrom } from "../random.ts";
import { personOfPart, type Scene, viewerOf } from "../scene.ts";
import { descriptions } from "./descriptions.ts";
import { foundLevel, type Range, wantedRange } from "./wanted-levels.ts";

const FRAMEWORK = "CF-CC";
const DEPARTMENT = "SNV";
/** Divisions whose people were assessed; those of the last one are half done. */
const DIVISIONS = ["SNV-CCVC", "SNV-TCBC", "SNV-VP"] as const;
const HALF_DONE = "SNV-VP";
const POSITIONS = [
  "SL-LĐ-02",
  "SL-LĐ-03",
  "SL-LĐ-04",
  "SL-LĐ-05",
  "SL-CM-01",
  "SL-CM-02",
  "SL-CM-03",
  "SL-HT-01",
  "SL-HT-02",
];
/** Day by which positions had to be approved. */
const REQUIRED_FROM = "2026-07-01";
const ASSESSED_AT = "2026-09-15T03:00:00Z";
/** So many competencies the employee of the cast has assessed oneself in. */
const SELF_ASSESSED = 7;

type AssessInput = Parameters<typeof assessCompetencies>[1];

/** Requirements of a department's positions, what its people were found at, and descriptions of two positions. */
export async function seedCompetencies(deps: SeedDeps, scene: Scene): Promise<void> {
  const versionId = await readVersion(deps, idOf(scene.frameworkIds, FRAMEWORK));
  const competencies = await readCompetenciesOfVersion(deps.sql, versionId);
  const rows = await deps.sql
    .selectFrom("position")
    .select(["id", "code", "position_class as positionClass"])
    .execute();
  const positionIds = new Map(rows.map(({ id, code }) => [code, id]));
  const ranges = new Map(
    rows.map(({ code, positionClass }) => [code, rangesOf(competencies, positionClass, code)] as const),
  );
  const day = today(deps.clock);
  const startsOn = day < REQUIRED_FROM ? day : REQUIRED_FROM;
  await deps.write("seedRequirements", SYSTEM, deps.clock, seedRequirements, {
    versionId,
    startsOn,
    positionIds,
    ranges,
  });
  const at = notAfter(deps.clock, ASSESSED_AT);
  for (const { assessor, people, step } of assessmentsOf(scene)) {
    const inputs = people
      .filter((person) => holdsOn(person, today(at)))
      .map((person) => assessmentOf(scene, { person, versionId, step, competencies, ranges }))
      .filter(({ rows: found }) => found.length > 0);
    await deps.write("seedAssessments", assessor, at, seedAssessments, { inputs });
  }
}

async function readVersion({ sql }: SeedDeps, frameworkId: string): Promise<string> {
  const { id } = await sql
    .selectFrom("framework_version")
    .select("id")
    .where("framework_id", "=", frameworkId)
    .orderBy("number", "desc")
    .executeTakeFirstOrThrow();
  return id;
}

type Ranges = ReadonlyMap<string, Range>;

function rangesOf(competencies: readonly Competency[], positionClass: PositionClass, position: string): Ranges {
  const isTop = position === "SL-LĐ-02" || position === "SL-LĐ-03";
  const wanted = competencies.map(
    ({ id, ...competency }) => [id, wantedRange(competency, { positionClass, isTop })] as const,
  );
  return new Map(wanted.flatMap(([id, range]) => (range === null ? [] : [[id, range]])));
}

interface RequirementsInput {
  readonly versionId: string;
  readonly startsOn: string;
  readonly positionIds: ReadonlyMap<string, string>;
  readonly ranges: ReadonlyMap<string, Ranges>;
}

async function seedRequirements(
  work: Work,
  { versionId, startsOn, positionIds, ranges }: RequirementsInput,
): Promise<object> {
  for (const code of POSITIONS) {
    const rows = [...(ranges.get(code) ?? [])].map(([criterionId, range]) => ({ criterionId, ...range }));
    await setRequirements(work, { positionId: idOf(positionIds, code), versionId, startsOn, rows });
  }
  for (const { position, template, sections } of descriptions) {
    const description = {
      template,
      sections: JSON.stringify(sections),
      startsOn,
      documentNumber: "118/QĐ-SNV (minh họa)",
    };
    await describePosition(work, { positionId: idOf(positionIds, position), ...description });
  }
  return {};
}

interface AssessedBy {
  readonly assessor: Viewer;
  readonly step: AssessmentStep;
  readonly people: readonly PersonPlan[];
}

/** The director assesses the heads of divisions, they assess their staff; the employee of the cast oneself besides. */
function assessmentsOf(scene: Scene): AssessedBy[] {
  const { people } = scene.plan;
  const director = headOf(people, DEPARTMENT);
  const employee = personOfPart(scene, Part.EMPLOYEE);
  const byHeads = DIVISIONS.map((unit) => {
    const head = headOf(people, unit);
    const staff = peopleOf(people, unit).filter((person) => person !== head);
    const shown = unit === HALF_DONE ? staff.slice(0, staff.length / 2) : staff;
    return { assessor: viewerOf(scene, head.code), step: AssessmentStep.HEAD, people: shown };
  });
  const heads = DIVISIONS.map((unit) => headOf(people, unit));
  return [
    { assessor: viewerOf(scene, director.code), step: AssessmentStep.HEAD, people: heads },
    ...byHeads,
    {
      assessor: viewerOf(scene, employee),
      step: AssessmentStep.SELF,
      people: people.filter(({ code }) => code === employee),
    },
  ];
}

interface PersonAssessed {
  readonly person: PersonPlan;
  readonly versionId: string;
  readonly step: AssessmentStep;
  readonly competencies: readonly Competency[];
  readonly ranges: ReadonlyMap<string, Ranges>;
}

function assessmentOf(
  { organization }: Scene,
  { person, versionId, step, competencies, ranges }: PersonAssessed,
): AssessInput {
  const position = person.appointments.find((each) => each.isPrimary && each.endsOn === null)?.position ?? "";
  const own = ranges.get(position) ?? new Map<string, Range>();
  const random = randomFrom(`${person.code} ${step}`);
  const rows = competencies.flatMap(({ id, levels }) => {
    const range = own.get(id);
    if (range === undefined) return [];
    return [{ criterionId: id, level: foundLevel(existingLevels(levels, null), range, random.below(10)) }];
  });
  const shown = step === AssessmentStep.SELF ? rows.slice(0, SELF_ASSESSED) : rows;
  return { personId: idOf(organization.personIds, person.code), versionId, step, rows: shown };
}

/** Somebody who comes to the department later was not assessed there. */
function holdsOn({ appointments }: PersonPlan, day: string): boolean {
  return appointments.some((each) => each.isPrimary && each.endsOn === null && each.startsOn <= day);
}

async function seedAssessments(work: Work, { inputs }: { readonly inputs: readonly AssessInput[] }): Promise<object> {
  for (const input of inputs) await assessCompetencies(work, input);
  return {};
}
