/*
 * Which evaluations a viewer decides on by an authority table: a Party body reads the state people whom the table gives
 * it, and nobody else, wherever they stand in the tree.
 */
import { type RawBuilder, sql } from "kysely";
import { type Look, today } from "../../kernel/index.ts";
import {
  closureHolds,
  DelegatedAct,
  type DelegationInForce,
  holdsOn,
  readDelegationsTo,
  readHeadedUnits,
  type ScopeUnit,
} from "../../organization/index.ts";
import { AuthorityAct, HolderKind, SubjectRank } from "../authority-table/authority-table.enums.ts";
import { CycleKind } from "../../cycle/index.ts";
import { EvaluationSubject } from "../evaluation/evaluation.enums.ts";
import { readOffices } from "./offices.read.ts";

/** Rows in force today whose title or collective the viewer holds, oneself or as a delegate. */
export async function readHeldRows(look: Look): Promise<string[]> {
  const { personId } = look.viewer;
  if (personId === null) return [];
  const { isDelegate, heldRows } = await readOffices(look);
  if (!isDelegate) return [...heldRows];
  const day = today(look.clock);
  const delegations = await readDelegationsTo(look.sql, personId, day);
  // A delegate stands in for a title in the delegated unit only, and only where deciding was delegated.
  const titles = delegations
    .filter(decides)
    .map(({ fromPersonId, unitId }) => sql`(a.person_id = ${fromPersonId} and a.unit_id = ${unitId})`);
  const holders = sql.join([sql`a.person_id = ${personId}`, ...titles], sql` or `);
  const rows = await look.sql
    .selectFrom("authority_row as r")
    .select("r.id")
    .where(holdsOn("r", day))
    .where(
      sql<boolean>`((r.holder_kind = ${HolderKind.BODY} and exists (select 1 from body_member m
          where m.body_id = r.holder_body_id and m.person_id = ${personId} and ${holdsOn("m", day)}))
        or (r.holder_kind in (${HolderKind.POSITION}, ${HolderKind.HEAD_OF_UNIT}) and exists (select 1 from appointment a
          where a.unit_id = coalesce(r.holder_unit_id, r.unit_id) and (${holders})
            and (r.holder_kind = ${HolderKind.HEAD_OF_UNIT} and (a.leading or a.acting)
              or a.position_id = r.holder_position_id) and ${holdsOn("a", day)})))`,
    )
    .execute();
  return rows.map((row) => row.id);
}

/** Whether a delegation reaches beyond telling people their results. */
function decides({ acts }: DelegationInForce): boolean {
  return acts.some((act) => act !== DelegatedAct.NOTICE);
}

/** Units in which the viewer acts in the place of a head today, by more than telling people their results. */
export async function readDelegatedScope(look: Look): Promise<ScopeUnit[]> {
  return (await readPlaces(look, decides)).map(({ unitId, includesSubtree }) => ({ unitId, includesSubtree }));
}

/** Where the viewer tells people their results in the place of a head. */
export interface NoticePlace extends ScopeUnit {
  readonly fromPersonId: string;
}

/** Units in which the viewer only tells people their results today, in whose place. */
export function readNoticePlaces(look: Look): Promise<NoticePlace[]> {
  return readPlaces(look, (delegation) => !decides(delegation));
}

async function readPlaces(look: Look, asks: (one: DelegationInForce) => boolean): Promise<NoticePlace[]> {
  if (!(await readOffices(look)).isDelegate) return [];
  const day = today(look.clock);
  const places: NoticePlace[] = [];
  for (const delegation of await readDelegationsTo(look.sql, look.viewer.personId, day)) {
    const { unitId, includesSubtree, fromPersonId } = delegation;
    if (fromPersonId === null || !asks(delegation)) continue;
    const headed = await readHeadedUnits(look.sql, fromPersonId, day);
    if (headed.includes(unitId)) places.push({ unitId, includesSubtree, fromPersonId });
  }
  return places;
}

/**
 * SQL condition: one of the rows is the one that decides on the evaluation.
 *
 * It says in SQL what `rowFor` says: no row of a nearer unit and no earlier row of the same table fits.
 */
export function decidedByRows(look: Look, rowIds: readonly string[]): RawBuilder<boolean> {
  if (rowIds.length === 0) return sql<boolean>`(1 = 0)`;
  const day = today(look.clock);
  const passedOn = sql`exists (select 1 from authority_row f where f.unit_id = x.unit_id and f.act = x.act
    and f.place < x.place and f.holder_kind = ${HolderKind.ABOVE} and ${holdsOn("f", day)} and ${fits("f")})`;
  const earlier = sql`exists (select 1 from authority_row x join unit_closure cx on cx.ancestor_id = x.unit_id
    where cx.descendant_id = evaluation.unit_id and ${closureHolds("cx", "eu", day)} and ${holdsOn("x", day)}
      and x.act = r.act and ${fits("x")}
      and ((x.unit_id = r.unit_id and x.place < r.place)
        or (cx.depth < c.depth and x.holder_kind <> ${HolderKind.ABOVE} and not ${passedOn})))`;
  return sql<boolean>`exists (select 1 from authority_row r
    join unit_closure c on c.ancestor_id = r.unit_id and c.descendant_id = evaluation.unit_id
    join unit eu on eu.id = evaluation.unit_id join cycle ec on ec.id = evaluation.cycle_id
    left join appointment ea on ea.id = evaluation.appointment_id
    where r.id in (${sql.join([...rowIds])}) and ${closureHolds("c", "eu", day)}
      and (r.act = ${AuthorityAct.RATING}) = (ec.kind = ${CycleKind.YEAR}) and ${fits("r")} and not ${earlier})`;
}

/** SQL condition: the row in `table` is about the evaluation, as `rowMatches` says. */
function fits(table: string): RawBuilder<boolean> {
  const column = (name: string): RawBuilder<string> => sql.ref(`${table}.${name}`);
  const listed = (name: string, value: RawBuilder<unknown>): RawBuilder<boolean> =>
    sql<boolean>`(${column(name)} is null or ${column(name)} like '% ' || ${value} || ' %')`;
  const rank = sql`case when evaluation.subject = ${EvaluationSubject.UNIT} then ''
    when (ea.leading or ea.acting) then ${SubjectRank.HEAD} when ea.deputy then ${SubjectRank.DEPUTY}
    else ${SubjectRank.STAFF} end`;
  return sql<boolean>`(${column("subject")} = evaluation.subject
    and (${column("rank")} is null or ${column("rank")} = ${rank})
    and (${column("tree")} is null or ${column("tree")} = eu.tree)
    and (${column("track")} is null or ${column("track")} = evaluation.track)
    and ${listed("unit_kinds", sql.ref("eu.kind"))} and ${listed("unit_ids", sql`cast(evaluation.unit_id as text)`)}
    and ${listed("position_ids", sql`cast(evaluation.position_id as text)`)}
    and ${listed("subject_types", sql.ref("evaluation.subject_type"))})`;
}
