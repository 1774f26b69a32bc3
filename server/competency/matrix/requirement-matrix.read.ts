/*
 * What many positions require under one framework: one statement for the positions and their number, one for all that
 * they require.
 */
import { sql } from "kysely";
import {
  assertAllowed,
  likePattern,
  type Look,
  NotFound,
  type Page,
  type PageInput,
  readPage,
  today,
} from "../../kernel/index.ts";
import { readVersionsByIds } from "../../framework/index.ts";
import { canReadStructure, holdsOn, inScope } from "../../organization/index.ts";
import { readCompetencyVersion } from "../scale/competency.read.ts";
import type { RequirementMatrixFilter } from "./requirement-matrix.inputs.ts";
import type { RequiredLevel, RequirementMatrixRow } from "./requirement-matrix.views.ts";

/** What a matrix is asked for. */
export interface MatrixQuery {
  readonly versionId: string;
  readonly filter: RequirementMatrixFilter | null;
  readonly page: PageInput;
}

/**
 * One page of positions by name, each with what it requires today under any version of the version's framework.
 *
 * @throws NotFound when there is no version of that id that the viewer may read.
 * @throws Refused `competency.otherKind` when it is a regulation.
 */
export async function readRequirementMatrix(look: Look, query: MatrixQuery): Promise<Page<RequirementMatrixRow>> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  const { versionId, filter, page } = query;
  if (!(await readVersionsByIds(look, [versionId])).has(versionId)) throw new NotFound("FrameworkVersion", versionId);
  const { frameworkId } = await readCompetencyVersion(look.sql, versionId);
  const matching = matchingPositions(look, filter);
  const { items, total } = await readPage(
    page,
    matching,
    matching.select("position.id as positionId").orderBy("position.sort_key").orderBy("position.id"),
  );
  const levels = await readLevels(
    look,
    frameworkId,
    items.map(({ positionId }) => positionId),
  );
  return { items: items.map(({ positionId }) => ({ positionId, levels: levels.get(positionId) ?? [] })), total };
}

function matchingPositions(look: Look, filter: RequirementMatrixFilter | null) {
  const { ids, search, positionClass, unitId, includeSubtree = true } = filter ?? {};
  let query = look.sql.selectFrom("position");
  if (ids) query = ids.length > 0 ? query.where("position.id", "in", ids) : query.where(sql<boolean>`1 = 0`);
  if (search)
    query = query.where(sql<boolean>`${sql.ref("position.search_fold")} like ${likePattern(search)} escape '\\'`);
  if (positionClass) query = query.where("position.position_class", "=", positionClass);
  if (!unitId) return query;
  const day = today(look.clock);
  const scope = [{ unitId, includesSubtree: includeSubtree }];
  const appointed = look.sql
    .selectFrom("appointment")
    .select("appointment.position_id as id")
    .where(holdsOn("appointment", day))
    .where(inScope("appointment.unit_id", scope, day));
  const posted = look.sql
    .selectFrom("post")
    .select("post.position_id as id")
    .where("post.count", ">", 0)
    .where(holdsOn("post", day))
    .where(inScope("post.unit_id", scope, day));
  return query.where("position.id", "in", appointed.union(posted));
}

async function readLevels(
  look: Look,
  frameworkId: string,
  positionIds: readonly string[],
): Promise<ReadonlyMap<string, RequiredLevel[]>> {
  if (positionIds.length === 0) return new Map();
  const rows = await look.sql
    .selectFrom("requirement")
    .innerJoin("framework_version", "framework_version.id", "requirement.version_id")
    .innerJoin("criterion", "criterion.id", "requirement.criterion_id")
    .innerJoin("criteria_group", "criteria_group.id", "criterion.group_id")
    .select(["requirement.position_id as positionId", "requirement.criterion_id as criterionId", "criterion.code"])
    .select(["requirement.min_level as minLevel", "requirement.max_level as maxLevel"])
    .select("requirement.starts_on as startsOn")
    .where("framework_version.framework_id", "=", frameworkId)
    .where("requirement.position_id", "in", [...positionIds])
    .where(holdsOn("requirement", today(look.clock)))
    .orderBy("criteria_group.place")
    .orderBy("criterion.place")
    .orderBy("requirement.id")
    .execute();
  return Map.groupBy(rows, ({ positionId }) => positionId);
}
