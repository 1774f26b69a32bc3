/*
 * Which units count in place of one that did not exist yet, for the keys of a table: one statement.
 */
import { sql } from "kysely";
import type { Look } from "../../kernel/index.ts";
import { placesOf } from "../sources/scope-sql.ts";
import type { StatisticsScope, TakenCycle } from "../sources/source.ts";

/** A unit that others descend from. */
interface Predecessor {
  readonly placeId: string;
  readonly name: string;
  /** First day of the unit that descends from it. */
  readonly bornOn: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Finds the predecessors that count for a place in cycles. */
export class Predecessors {
  constructor(private readonly all: readonly Predecessor[]) {}

  /** Names of those that stood when the cycles ran, each once. */
  of(placeId: string, cycles: readonly TakenCycle[]): string[] {
    const counting = this.all.filter(
      (each) =>
        each.placeId === placeId &&
        cycles.some(
          ({ startsOn, endsOn }) =>
            endsOn < each.bornOn && each.startsOn <= endsOn && (each.endsOn === null || each.endsOn >= startsOn),
        ),
    );
    return [...new Set(counting.map(({ name }) => name))];
  }
}

/** Predecessors of the unit asked for and of the units that are rows. */
export async function readPredecessors(look: Look, scope: StatisticsScope): Promise<Predecessors> {
  if (scope.cycles.length === 0) return new Predecessors([]);
  const { rows } = await sql<Predecessor>`select p.id as "placeId", o.name, u.starts_on as "bornOn",
      o.starts_on as "startsOn", o.ends_on as "endsOn"
    from (${placesOf(scope)}) p join unit u on u.id = p.id
    join unit_lineage l on l.successor_id = p.id join unit o on o.id = l.predecessor_id
    order by o.sort_key, o.id`.execute(look.sql);
  return new Predecessors(rows);
}
