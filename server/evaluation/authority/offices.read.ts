/*
 * On which grounds besides grants a viewer may know evaluations today: one statement for all of them, asked once a
 * request. Almost nobody stands in for another or sits in a committee, and then nothing more is asked.
 */
import { sql } from "kysely";
import { fixedQuery, type Look, remember, type Sql, today } from "../../kernel/index.ts";
import { BodyKind, headsOn, holdsOn } from "../../organization/index.ts";
import { HolderKind } from "../authority-table/authority-table.enums.ts";

/** What a person holds by office. */
export interface Offices {
  /** Units that the viewer heads. */
  readonly headed: readonly string[];
  /** Whether somebody has delegated something to the viewer. */
  readonly isDelegate: boolean;
  /** Party committees of which the viewer is a member, with their units. */
  readonly committees: readonly { readonly bodyId: string; readonly unitId: string }[];
  /** Rows of authority tables whose title or collective the viewer holds oneself. */
  readonly heldRows: readonly string[];
}

const NONE: Offices = { headed: [], isDelegate: false, committees: [], heldRows: [] };

/** The offices of the viewer today; read once a request. */
export function readOffices(look: Look): Promise<Offices> {
  return remember(look, readOffices, () => readOnce(look));
}

async function readOnce({ sql: read, viewer, clock }: Look): Promise<Offices> {
  if (viewer.personId === null) return NONE;
  const rows = await readGrounds(read, viewer.personId, today(clock));
  if (rows.length === 0) return NONE;
  const of = (ground: string): typeof rows => rows.filter((row) => row.ground === ground);
  return {
    headed: [...new Set(of("HEAD").map(({ id }) => id))],
    isDelegate: of("DELEGATION").length > 0,
    committees: of("COMMITTEE").map(({ id, unitId }) => ({ bodyId: id, unitId })),
    heldRows: of("ROW").map(({ id }) => id),
  };
}

interface Ground {
  readonly ground: string;
  readonly id: string;
  readonly unitId: string;
}

const readGrounds = fixedQuery(
  (read: Sql, personId: string, day: string) => ({
    compile: () =>
      sql<Ground>`select 'HEAD' as ground, h.unit_id as id, h.unit_id as ${sql.id("unitId")} from appointment h
          where h.person_id = ${personId} and ${headsOn("h", day)}
        union all select 'DELEGATION', g.unit_id, g.unit_id from delegation g
          where g.to_person_id = ${personId} and ${holdsOn("g", day)}
        union all select 'COMMITTEE', b.id, b.unit_id from body_member m join body b on b.id = m.body_id
          where m.person_id = ${personId} and b.kind = ${sql.lit(BodyKind.PARTY_COMMITTEE)}
            and ${holdsOn("m", day)} and ${holdsOn("b", day)}
        union all select 'ROW', r.id, r.unit_id from authority_row r where ${holdsOn("r", day)}
          and ((r.holder_kind = ${sql.lit(HolderKind.BODY)} and exists (select 1 from body_member m
              where m.body_id = r.holder_body_id and m.person_id = ${personId} and ${holdsOn("m", day)}))
            or (r.holder_kind in (${sql.lit(HolderKind.POSITION)}, ${sql.lit(HolderKind.HEAD_OF_UNIT)})
              and exists (select 1 from appointment a where a.unit_id = coalesce(r.holder_unit_id, r.unit_id)
                and a.person_id = ${personId} and (r.holder_kind = ${sql.lit(HolderKind.HEAD_OF_UNIT)}
                  and (a.leading or a.acting) or a.position_id = r.holder_position_id) and ${holdsOn("a", day)})))`.compile(
        read,
      ),
  }),
  (personId, day) => [
    ...[personId, day, day, day, day],
    ...[personId, day, day],
    ...[personId, day, day, day, day],
    ...[day, day, personId, day, day, personId, day, day],
  ],
);
