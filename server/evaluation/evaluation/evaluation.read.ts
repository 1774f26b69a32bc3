/*
 * Reads of evaluations. Every statement is restricted to the rows that the viewer may know before filters apply; what
 * a person has written but not handed in is the person's alone.
 */
import { sql } from "kysely";
import {
  type BatchRead,
  type Look,
  type Page,
  PageInput,
  SortOrder,
  Unauthenticated,
  readPage,
} from "../../kernel/index.ts";
import { hideFrom } from "../rights/hidden.ts";
import { keepVeil, readVisibility, veilColumn, veilOf } from "../rights/visible.read.ts";
import type { Evaluation } from "./evaluation.entity.ts";
import { ALL_COLUMNS, FIELDS } from "./links/fields.ts";
import { type Links, NO_LINKS } from "./links/links.ts";
import { readByName } from "./list/by-name.read.ts";
import { type EvaluationRows, filtered, isOfFew, visible, visibleToCount } from "./list/matching.ts";
import { type EvaluationFilter, EvaluationSort, EvaluationSortField } from "./evaluation.inputs.ts";

const SORT_COLUMNS = {
  [EvaluationSortField.PERSON_NAME]: "person.sort_key",
  [EvaluationSortField.UNIT_NAME]: "unit.sort_key",
  [EvaluationSortField.PERIOD]: "evaluation.starts_on",
  [EvaluationSortField.STEP]: "evaluation.step",
  [EvaluationSortField.DECIDED_AT]: "evaluation.decided_at",
} as const;

/**
 * One page of the evaluations that the viewer may read.
 *
 * @throws Unauthenticated when nobody is signed in.
 */
export async function readEvaluations(
  look: Look,
  filter: EvaluationFilter = {},
  sort = new EvaluationSort(),
  page = new PageInput(),
  links: Links = NO_LINKS,
): Promise<Page<EvaluationView>> {
  const known = await readVisibility(look, isOfFew(filter));
  const direction = sort.order === SortOrder.ASC ? "asc" : "desc";
  const written = (rows: EvaluationRows) =>
    withColumns(rows, links)
      .select(veilColumn(look, known).as("veil"))
      .orderBy(SORT_COLUMNS[sort.field], direction)
      .orderBy("person.sort_key", direction)
      .orderBy("evaluation.id", direction);
  const counted = filtered(look, visibleToCount(look, known, filter), filter);
  const matching = filtered(look, visible(look, known), filter);
  const found =
    (await readByName(look, { known, filter, sort, page }, written)) ??
    (await readPage(page, counted, written(matching)));
  links.keep(found.items);
  return { items: shownTo(look, found.items), total: found.total };
}

/** Place of an evaluation in the order of unit, then name. */
export interface EvaluationPlace {
  readonly unitKey: string;
  readonly personKey: string;
  readonly id: string;
}

/** What a row of a file has besides the evaluation. */
export interface PlacedEvaluation {
  readonly place: EvaluationPlace;
  readonly personCode: string | null;
  readonly personName: string | null;
}

/**
 * The next rows after a place, by unit, then name: for lists of any length, with the same rows as the list.
 *
 * @throws Unauthenticated when nobody is signed in.
 */
export async function readEvaluationsAfter(
  look: Look,
  filter: EvaluationFilter,
  after: EvaluationPlace | null,
  limit: number,
): Promise<(EvaluationView & PlacedEvaluation)[]> {
  const known = await readVisibility(look);
  const matching = filtered(look, visible(look, known), filter);
  const veil = veilColumn(look, known).as("veil");
  const rows = await following(matching, after, limit).select(FIELDS).select(veil).execute();
  const shown = shownTo(look, rows);
  return shown.map(({ unitKey, personKey, ...row }) => ({ ...row, place: { unitKey, personKey, id: row.id } }));
}

/** The rows after a place, by unit, then name. */
function following(matching: EvaluationRows, after: EvaluationPlace | null, limit: number) {
  const personKey = sql<string>`coalesce(person.sort_key, '')`;
  const query = matching
    .select(["unit.sort_key as unitKey", personKey.as("personKey")])
    .select(["person.code as personCode", "person.full_name as personName"])
    .orderBy("unit.sort_key")
    .orderBy(personKey)
    .orderBy("evaluation.id")
    .limit(limit);
  if (after === null) return query;
  return query.where(
    sql<boolean>`(unit.sort_key, ${personKey}, evaluation.id) > (${after.unitKey}, ${after.personKey}, ${after.id})`,
  );
}

/**
 * One page of the viewer's own evaluations, newest period first.
 *
 * @throws Unauthenticated when nobody is signed in.
 */
export async function readMyEvaluations(look: Look, page = new PageInput()): Promise<Page<EvaluationView>> {
  const { personId, accountId } = look.viewer;
  if (accountId === null) throw new Unauthenticated();
  if (personId === null) return { items: [], total: 0 };
  const sort = { field: EvaluationSortField.PERIOD, order: SortOrder.DESC };
  return readEvaluations(look, { personId }, sort, page);
}

/** One evaluation; undefined when there is none or the viewer may not know it. */
export async function readEvaluation(
  look: Look,
  id: string,
  links: Links = NO_LINKS,
): Promise<EvaluationView | undefined> {
  return (await readByIds(look, [id], links)).get(id);
}

/** Evaluations by id, for nested fields; those that the viewer may not know are left out. */
export const readEvaluationsByIds: BatchRead<string, EvaluationView> = (look, ids) => readByIds(look, ids, NO_LINKS);

async function readByIds(look: Look, ids: readonly string[], links: Links): Promise<Map<string, EvaluationView>> {
  const known = await readVisibility(look, true);
  const rows = await withColumns(visible(look, known), links)
    .select(veilColumn(look, known).as("veil"))
    .where("evaluation.id", "in", [...ids])
    .execute();
  links.keep(rows);
  return new Map(shownTo(look, rows).map((row) => [row.id, row]));
}

/** Whether a meeting that is not counted votes on each of the evaluations. */
export const readInMeeting: BatchRead<string, boolean> = async (look, ids) => {
  const rows = await look.sql
    .selectFrom("meeting_candidate")
    .innerJoin("meeting", "meeting.id", "meeting_candidate.meeting_id")
    .select("meeting_candidate.evaluation_id")
    .where("meeting_candidate.evaluation_id", "in", [...ids])
    .where("meeting.closed_at", "is", null)
    .execute();
  const running = new Set(rows.map((row) => row.evaluation_id));
  return new Map(ids.map((id) => [id, running.has(id)]));
};

/** The columns that an answer needs; the type says all of them, since what is not asked for nobody looks at. */
function withColumns(rows: EvaluationRows, { along, own, withPosition }: Links) {
  const joined = withPosition
    ? (rows.leftJoin("position", "position.id", "evaluation.position_id") as unknown as typeof rows)
    : rows;
  const selected = along === null ? joined : (joined.select(along as never) as typeof rows);
  if (own === ALL_COLUMNS) return withAll(selected);
  return selected.select(own as never) as unknown as ReturnType<typeof withAll>;
}

function withAll(rows: EvaluationRows) {
  return rows.select(FIELDS);
}

/** An evaluation as read: without what only verbs and statistics need. */
export type EvaluationView = Omit<
  Evaluation,
  "saveCount" | "totalMillionths" | "dutyGroup" | "selfLate" | "decidedLate"
>;

type EvaluationRow = {
  [K in keyof EvaluationView]: EvaluationView[K] extends boolean ? boolean | 0 | 1 : EvaluationView[K];
};

/** The rows without what the viewer must not see of them. */
function shownTo<R extends EvaluationRow & { readonly veil: number }>(
  look: Look,
  rows: readonly R[],
): (R & EvaluationView)[] {
  return rows.map((row) => {
    // Changed in place: a copy of forty columns for every row costs more than reading them.
    row.leading = Boolean(row.leading);
    row.needsDecision = Boolean(row.needsDecision);
    row.needsReview = Boolean(row.needsReview);
    row.isOutdated = Boolean(row.isOutdated);
    const veil = veilOf(row);
    hideFrom(row as R & EvaluationView, look.viewer, veil);
    keepVeil(look, row, veil);
    return row as R & EvaluationView;
  });
}
