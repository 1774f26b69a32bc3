/*
 * Quotas of a cycle: who stands with which grade in which agency, and where there are too many. The people of a cycle
 * come in one statement, their units' ways up in another; the regulation's own rule counts.
 */
import { loadContent, type VersionContent } from "../../framework/index.ts";
import { ability, Forbidden, type Look, NotFound, Role, type Sql, today, Unauthenticated } from "../../kernel/index.ts";
import { closureHolds, readHeadedUnits, readHeadScope, readInScope, unitScope } from "../../organization/index.ts";
import { exact } from "../../rating/index.ts";
import { readReadingScope } from "../authority/authority.read.ts";
import { EvaluationSubject } from "../evaluation/evaluation.enums.ts";
import { agencyOf } from "./agency-of.ts";
import { type CountedGroup, countGroups, type IsUntold } from "./count-groups.ts";
import { gradeNames } from "./grade-names.ts";
import type { QuotaExtension } from "./quota-extension.entity.ts";
import { canExtendQuota } from "./quota.policy.ts";
import { type QuotaBoard, QuotaGroupKind, type QuotaGroupView, type QuotaLine } from "./quota.views.ts";
import { findCycle, NOTHING_STANDS, readPaths, readStandings, type Standing } from "./standings.read.ts";

/**
 * The whole board of one agency: its groups with what is allowed, and everybody by score.
 *
 * A viewer who is rated there sees it counted without the own result until its notice: from the whole count one could
 * subtract the others and learn it. That of a unit one heads is left out alike.
 *
 * @throws Unauthenticated when nobody is signed in.
 * @throws NotFound when there is no such cycle or unit.
 * @throws Forbidden `quota.notReader` when the viewer may not read the whole agency.
 */
export async function readQuotaBoard(look: Look, cycleId: string, unitId: string): Promise<QuotaBoard> {
  assertSignedIn(look);
  const cycle = await findCycle(look.sql, cycleId);
  const agencyId = agencyOf((await readPaths(look.sql, [unitId], cycle.ends_on)).get(unitId) ?? []);
  if (agencyId === null) throw new NotFound("Unit", unitId);
  await assertReads(look, agencyId);
  const standings = (await readStandings(look.sql, cycleId)).filter((one) => one.agencyId === agencyId);
  const isUntold = await readUntold(look);
  const names = await readUnitNames(look.sql, [agencyId]);
  const extension = await readExtension(look.sql, cycleId, agencyId);
  const contents = await contentsOf(look.sql, standings);
  const isExtensible = [...contents.values()].some(({ scheme }) => scheme.quota?.extension !== undefined);
  return {
    unitId: agencyId,
    unitName: names.get(agencyId) ?? "",
    groups: countGroups(standings, { contents, extended: extension ? [agencyId] : [], names, isUntold }),
    lines: standings.map((line) => asSeen(line, isUntold(line), contents.get(line.versionId))).sort(byScore),
    extension,
    canExtend: ability(canExtendQuota(look.viewer, { isAbove: await isAbove(look, agencyId), isExtensible })),
    withoutOwn: standings.some(isUntold),
  };
}

/**
 * The groups of every agency of a cycle that the viewer may read, without people (the quota control table); counted
 * without the viewer's own result as the board is.
 *
 * @throws NotFound when there is no such cycle.
 */
export async function readQuotaGroups(look: Look, cycleId: string): Promise<CountedGroup[]> {
  assertSignedIn(look);
  await findCycle(look.sql, cycleId);
  const all = await readStandings(look.sql, cycleId);
  const agencies = [...new Set(all.map(({ agencyId }) => agencyId))];
  const readable = await readInScope(look.sql, await readReadingScope(look), agencies, today(look.clock));
  const readableOnes = look.viewer.isSystem ? all : all.filter(({ agencyId }) => readable.has(agencyId));
  return groupsOf(look.sql, cycleId, readableOnes, await readUntold(look));
}

/**
 * The groups that are over a quota which blocks, counted in full: the cycle is closed by what is decided.
 *
 * @returns with `withoutOwn` where the viewer must not be told the numbers.
 */
export async function readBlockedGroups(look: Look, cycleId: string): Promise<QuotaGroupView[]> {
  const standings = await readStandings(look.sql, cycleId);
  const isUntold = await readUntold(look);
  const ownAgencies = new Set(standings.filter(isUntold).map(({ agencyId }) => agencyId));
  const groups = await groupsOf(look.sql, cycleId, standings, () => false);
  return groups
    .filter(({ mode, excess }) => mode === "BLOCK" && excess > 0)
    .map((group) => ({ ...group, withoutOwn: ownAgencies.has(group.unitId ?? "") }));
}

/** Which groups of a cycle are counted, for whoever may read all that they count. */
export interface WantedGroups {
  readonly cycleId: string;
  readonly subject: EvaluationSubject;
  /** Evaluations whose results must not be found counted. */
  readonly leftOut: readonly string[];
}

/**
 * The groups of every agency of a cycle, of people or of units, as the board counts them; of an agency that a regulation
 * counts as a whole and by duties only the whole, so that nobody is in two groups.
 */
export async function readGroupsOfCycle(
  sql: Sql,
  { cycleId, subject, leftOut }: WantedGroups,
): Promise<QuotaGroupView[]> {
  const standings = (await readStandings(sql, cycleId)).filter(
    ({ subjectUnitId }) => (subjectUnitId !== null) === (subject === EvaluationSubject.UNIT),
  );
  const found: QuotaGroupView[] = [];
  for (const own of Map.groupBy(standings, ({ versionId }) => versionId).values()) {
    const groups = await groupsOf(sql, cycleId, own, ({ evaluationId }) => leftOut.includes(evaluationId));
    const whole = groups.filter(({ by }) => by === QuotaGroupKind.UNIT);
    found.push(...(whole.length > 0 ? whole : groups));
  }
  return found;
}

async function groupsOf(
  sql: Sql,
  cycleId: string,
  standings: readonly Standing[],
  isUntold: IsUntold,
): Promise<CountedGroup[]> {
  const names = await readUnitNames(sql, [...new Set(standings.map(({ agencyId }) => agencyId))]);
  const rows = await sql
    .selectFrom("quota_extension")
    .select("unit_id")
    .where("cycle_id", "=", cycleId)
    .where("withdrawn_at", "is", null)
    .execute();
  const extended = rows.map((row) => row.unit_id);
  return countGroups(standings, { contents: await contentsOf(sql, standings), extended, names, isUntold });
}

/** Whether the viewer decides from above the agency: heads a unit above, or holds an AUTHORITY grant over one. */
export async function isAbove(look: Look, agencyId: string): Promise<boolean> {
  const day = today(look.clock);
  const above = await look.sql
    .selectFrom("unit_closure")
    .innerJoin("unit", "unit.id", "unit_closure.descendant_id")
    .select("unit_closure.ancestor_id")
    .where("unit_closure.descendant_id", "=", agencyId)
    .where("unit_closure.depth", ">", 0)
    .where(closureHolds("unit_closure", "unit", day))
    .execute();
  const units = above.map((row) => row.ancestor_id);
  if (units.length === 0) return false;
  const scope = [...unitScope(look.viewer, [Role.AUTHORITY]), ...(await readHeadScope(look.sql, look.viewer, day))];
  return (await readInScope(look.sql, scope, units, day)).size > 0;
}

/** The agency that a unit is or belongs to on a day, with its name; null where there is no such unit. */
export async function readAgency(sql: Sql, unitId: string, day: string): Promise<{ id: string; name: string } | null> {
  const id = agencyOf((await readPaths(sql, [unitId], day)).get(unitId) ?? []);
  return id === null ? null : { id, name: (await readUnitNames(sql, [id])).get(id) ?? "" };
}

async function contentsOf(sql: Sql, standings: readonly Standing[]): Promise<Map<string, VersionContent>> {
  const contents = new Map<string, VersionContent>();
  for (const { versionId } of standings)
    if (!contents.has(versionId)) contents.set(versionId, await loadContent(sql, versionId));
  return contents;
}

/** Which results the viewer was not told of yet: the own, and those of units that one heads. */
async function readUntold({ sql, viewer, clock }: Look): Promise<IsUntold> {
  if (viewer.isSystem || viewer.personId === null) return () => false;
  const headed = new Set(await readHeadedUnits(sql, viewer.personId, today(clock)));
  return ({ personId, subjectUnitId, isTold }) =>
    !isTold && (personId === viewer.personId || (subjectUnitId !== null && headed.has(subjectUnitId)));
}

/** A line without a result that the viewer was not told of, and with the name of its grade. */
function asSeen(line: Standing, isUntold: boolean, content: VersionContent | undefined): QuotaLine {
  const seen = isUntold ? { ...line, ...NOTHING_STANDS, score: null, shownScore: null } : line;
  return { ...seen, ...gradeNames(content, seen.grade) };
}

/** Best score first, without a score last, then by name. */
function byScore(one: QuotaLine, other: QuotaLine): number {
  const [left, right] = [one.score, other.score].map((score) => (score === null ? null : exact(score)));
  const order = left && right ? right.compare(left) : Number(!left) - Number(!right);
  return order || (one.name < other.name ? -1 : one.name > other.name ? 1 : 0);
}

function assertSignedIn({ viewer }: Look): void {
  if (viewer.accountId === null && !viewer.isSystem) throw new Unauthenticated();
}

async function assertReads(look: Look, agencyId: string): Promise<void> {
  if (look.viewer.isSystem) return;
  const scope = await readReadingScope(look);
  const readable = await readInScope(look.sql, scope, [agencyId], today(look.clock));
  if (!readable.has(agencyId)) throw new Forbidden("quota.notReader");
}

async function readExtension(sql: Sql, cycleId: string, unitId: string): Promise<QuotaExtension | null> {
  const row = await sql
    .selectFrom("quota_extension")
    .select([
      "id",
      "version",
      "cycle_id as cycleId",
      "unit_id as unitId",
      "reason",
      "document_number as documentNumber",
    ])
    .select(["granted_at as grantedAt", "granted_by as grantedBy", "withdrawn_at as withdrawnAt"])
    .where("cycle_id", "=", cycleId)
    .where("unit_id", "=", unitId)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
  return row ?? null;
}

async function readUnitNames(sql: Sql, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await sql
    .selectFrom("unit")
    .select(["id", "name"])
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}
