/*
 * Where a page about a cycle begins: the latest cycle that has something to show there, by what the viewer may read. It
 * is one statement however many cycles there are; the regulations of a handful of versions decide.
 */
import { loadContent, type VersionContent } from "../../framework/index.ts";
import { type Look, Unauthenticated } from "../../kernel/index.ts";
import { readReadingScope, visibleEvaluation } from "../authority/authority.read.ts";
import { EvaluationStep } from "../evaluation/evaluation.enums.ts";
import { toldTo } from "../rights/told.ts";
import { CycleContent } from "./uses.views.ts";

/**
 * The latest cycle whose regulation has the content and in which the viewer may read somebody it concerns.
 *
 * @returns its id; null where there is none.
 * @throws Unauthenticated when nobody is signed in.
 */
export async function readLatestCycleWith(look: Look, content: CycleContent): Promise<string | null> {
  if (look.viewer.accountId === null && !look.viewer.isSystem) throw new Unauthenticated();
  const contents = new Map<string, VersionContent>();
  for (const { cycleId, kind, versionId } of await readRated(look, content)) {
    const version = contents.get(versionId) ?? (await loadContent(look.sql, versionId));
    contents.set(versionId, version);
    if (has(version, content, kind)) return cycleId;
  }
  return null;
}

/** Cycles and versions by which the viewer may read somebody rated, latest first. */
async function readRated(look: Look, content: CycleContent) {
  const rows = look.sql
    .selectFrom("evaluation")
    .innerJoin("cycle", "cycle.id", "evaluation.cycle_id")
    .select(["cycle.id as cycleId", "cycle.kind", "evaluation.framework_version_id as versionId"])
    .where("evaluation.step", "!=", EvaluationStep.NOT_RATED)
    .where(visibleEvaluation(look, await readReadingScope(look)))
    .groupBy(["cycle.id", "cycle.kind", "cycle.starts_on", "evaluation.framework_version_id"])
    .orderBy("cycle.starts_on", "desc")
    .orderBy("cycle.id", "desc");
  const decided = rows.where("evaluation.decided_grade", "is not", null).where(toldTo(look));
  return (content === CycleContent.USES ? decided : rows).execute();
}

function has({ scheme }: VersionContent, content: CycleContent, kind: string): boolean {
  if (content === CycleContent.QUOTA) return scheme.quota !== undefined;
  return (scheme.uses ?? []).some(({ period }) => period === kind);
}
