import type { VersionContent } from "../../framework/index.ts";
import { checkQuota, type QuotaGroup, type QuotaPerson, sentence } from "../../rating/index.ts";
import { gradeNames } from "./grade-names.ts";
import type { QuotaGroupKind, QuotaGroupView } from "./quota.views.ts";
import type { Standing } from "./standings.read.ts";

/** Whether it is a result that the viewer must not know yet: the own one, or that of a unit one heads. */
export type IsUntold = (standing: Standing) => boolean;

/** A group with the regulation that counts it and the duties that it is of; null where no duty group is recorded. */
export interface CountedGroup extends QuotaGroupView {
  readonly versionId: string;
  readonly dutyGroup: string | null;
}

/** What the groups of a quota are counted by. */
export interface Counting {
  readonly contents: ReadonlyMap<string, VersionContent>;
  /** Agencies whose quota is extended. */
  readonly extended: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  readonly isUntold: IsUntold;
}

/**
 * Counts each regulation's quota over its own people, without the results that the viewer must not know yet.
 *
 * Example: of 5 rated HTT and 2 HTXS one HTXS is the viewer's own before its notice → 5 HTT and 1 HTXS are counted, and
 * the group says that it is without the own; were the own an HTT, 4 and 2.
 */
export function countGroups(standings: readonly Standing[], counting: Counting): CountedGroup[] {
  return [...counting.contents].flatMap(([versionId, content]) => {
    const own = standings.filter((one) => one.versionId === versionId);
    const untold = own.filter(counting.isUntold);
    const people = own.filter((one) => !counting.isUntold(one)).map(asPerson);
    const result = checkQuota(content, people, counting.extended);
    if (result === null) return [];
    const whole = { ...result, ...namesOf(content, result.grade), names: counting.names, versionId, untold };
    return result.groups.map((group) => groupView(group, whole));
  });
}

function asPerson(one: Standing): QuotaPerson {
  return { id: one.evaluationId, grade: one.grade, score: one.score, unit: one.agencyId, dutyGroup: one.dutyGroup };
}

interface Whole {
  readonly mode: QuotaGroupView["mode"];
  readonly grade: string;
  readonly gradeNameVi: string;
  readonly gradeNameEn: string | null;
  readonly names: ReadonlyMap<string, string>;
  readonly versionId: string;
  readonly untold: readonly Standing[];
}

function groupView(group: QuotaGroup, { names, untold, versionId, ...whole }: Whole): CountedGroup {
  const [unitId = "", ...duties] = group.key.split(" / ");
  const { by, rated, base, percent, allowed, count, excess, trace, list } = group;
  const { mode, grade, gradeNameVi, gradeNameEn } = whole;
  const values = { count, allowed, excess, grade, gradeVi: gradeNameVi, gradeEn: gradeNameEn ?? gradeNameVi };
  const note = sentence(excess > 0 ? "quota.over" : "quota.within", values);
  const holds = (one: Standing): boolean =>
    one.agencyId === unitId && (by === "UNIT" || duties.join(" / ") === (one.dutyGroup ?? ""));
  return {
    ...{ rated, base, percent, allowed, count, excess, mode, grade, gradeNameVi, gradeNameEn },
    by: by as QuotaGroupKind,
    unitId: unitId || null,
    versionId,
    dutyGroup: duties.join(" / ") || null,
    name: [names.get(unitId) ?? "", ...duties].filter(Boolean).join(" / "),
    noteVi: note.vi,
    noteEn: note.en,
    basis: trace[0]?.basis ?? null,
    evaluationIds: list.map(({ id }) => id),
    withoutOwn: untold.some(holds),
  };
}

function namesOf(content: VersionContent, grade: string): { gradeNameVi: string; gradeNameEn: string | null } {
  const { gradeNameVi, gradeNameEn } = gradeNames(content, grade);
  return { gradeNameVi: gradeNameVi ?? grade, gradeNameEn };
}
