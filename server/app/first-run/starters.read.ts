/*
 * Shipped regulations to begin with and what runs in the agency already: two statements for the versions, one for the
 * people whom they would rate.
 */
import { sql as raw } from "kysely";
import { CycleKind } from "../../cycle/index.ts";
import { VersionStatus } from "../../framework/index.ts";
import type { Look, Sql } from "../../kernel/index.ts";
import { flag, holdsOn, inScope } from "../../organization/index.ts";
import { audienceOf } from "./audience.ts";
import { above } from "./agency.read.ts";
import { type AgencyScope, type FirstRunRegulation, type FirstRunStarter, StarterAudience } from "./first-run.views.ts";

/** Whom each shipped regulation is meant for, by its code; which of them there are is the installation's own matter. */
const STARTERS: Readonly<Record<StarterAudience, string>> = {
  [StarterAudience.STATE_AGENCY]: "ND-335-2025",
  [StarterAudience.PUBLIC_SERVICE]: "ND-233-2026-MAU",
  [StarterAudience.PARTY_BODY]: "QD-366-2025",
};

/** The shipped regulations that are there, the one that suits the kind of agency first. */
export async function readStarters(look: Look, scope: AgencyScope): Promise<FirstRunStarter[]> {
  const unit = await look.sql
    .selectFrom("unit")
    .select(["unit.kind", "unit.tree"])
    .where("unit.id", "=", scope.unitId)
    .executeTakeFirst();
  const suggested = audienceOf(unit?.tree ?? "", unit?.kind ?? "");
  const audiences = Object.values(StarterAudience).sort((one, other) =>
    one === suggested ? -1 : other === suggested ? 1 : 0,
  );
  const versions = await readVersions(look.sql, scope.on);
  const people = await readKinds(look, scope);
  return audiences.flatMap((audience): FirstRunStarter[] => {
    const ofCode = versions.filter(({ code }) => code === STARTERS[audience]);
    const newest = ofCode.reduce((most, { number }) => Math.max(most, number), 0);
    const scopes = ofCode.filter(({ number, subject }) => number === newest && subject === "PERSON");
    const [version] = scopes;
    if (version === undefined) return [];
    const { frameworkId, versionId, code, nameVi, nameEn } = version;
    const isAll = scopes.some(({ cycleKind }) => cycleKind === null);
    const kinds = Object.values(CycleKind).filter((kind) => isAll || scopes.some((one) => one.cycleKind === kind));
    const rated = people.filter((kind) => scopes.some((one) => isFor(one, kind)));
    return [
      {
        ...{ audience, isSuggested: audience === suggested, frameworkId, versionId, code, nameVi, nameEn, kinds },
        people: rated.reduce((sum, kind) => sum + Number(kind.people), 0),
      },
    ];
  });
}

async function readVersions(sql: Sql, day: string) {
  return sql
    .selectFrom("framework")
    .innerJoin("framework_version as version", "version.framework_id", "framework.id")
    .innerJoin("framework_version_scope as scope", "scope.version_id", "version.id")
    .select(["framework.id as frameworkId", "version.id as versionId", "version.number", "framework.code"])
    .select(["framework.name_vi as nameVi", "framework.name_en as nameEn", "scope.cycle_kind as cycleKind"])
    .select(["scope.subject", "scope.subject_type as subjectType", "scope.position_class as positionClass"])
    .select("scope.leading")
    .where("framework.code", "in", Object.values(STARTERS))
    .where("version.status", "=", VersionStatus.PUBLISHED)
    .where("version.effective_from", "<=", day)
    .where((where) => where.or([where("version.effective_to", "is", null), where("version.effective_to", ">=", day)]))
    .execute();
}

type VersionScope = Awaited<ReturnType<typeof readVersions>>[number];
type PersonKind = Awaited<ReturnType<typeof readKinds>>[number];

/** People by what regulations tell apart. */
async function readKinds({ sql }: Look, scope: AgencyScope) {
  return sql
    .selectFrom("appointment")
    .innerJoin("position", "position.id", "appointment.position_id")
    .select(["appointment.subject_type", "position.position_class", "appointment.leading", "appointment.deputy"])
    .select((each) => each.fn.count<number | string>("appointment.person_id").distinct().as("people"))
    .where(flag("appointment.is_primary"))
    .where(holdsOn("appointment", scope.on))
    .where(inScope("appointment.unit_id", [scope], scope.on))
    .groupBy(["appointment.subject_type", "position.position_class", "appointment.leading", "appointment.deputy"])
    .execute();
}

function isFor(scope: VersionScope, kind: PersonKind): boolean {
  const isLeading = Boolean(kind.leading) || Boolean(kind.deputy);
  return (
    (scope.subjectType === null || scope.subjectType === kind.subject_type) &&
    (scope.positionClass === null || scope.positionClass === kind.position_class) &&
    (scope.leading === null || Boolean(scope.leading) === isLeading)
  );
}

/** Regulations that run in the agency on the day, its own and those from above, oldest first. */
export async function readRegulations({ sql }: Look, { unitId, on }: AgencyScope): Promise<FirstRunRegulation[]> {
  return sql
    .selectFrom("adoption")
    .innerJoin("framework", "framework.id", "adoption.framework_id")
    .select(["framework.id as frameworkId", "framework.code", "framework.name_vi as nameVi"])
    .select(["framework.name_en as nameEn", "adoption.starts_on as startsOn"])
    .where(holdsOn("adoption", on))
    .where(
      raw<boolean>`(adoption.unit_id = ${unitId}
        or (${flag("adoption.includes_subtree")} and adoption.unit_id in (${above(unitId, on)})))`,
    )
    .orderBy("adoption.starts_on")
    .orderBy("adoption.id")
    .limit(20)
    .execute();
}
