/*
 * What the keys of a table stand for, with their order: one statement a dimension that has records, none otherwise.
 */
import { type RawBuilder, sql } from "kysely";
import type { Look } from "../../kernel/index.ts";
import { periodWords } from "../tracking/period.ts";
import { cycleIds, placesOf } from "../sources/scope-sql.ts";
import type { StatisticsScope } from "../sources/source.ts";
import { UnitBreakdown } from "../units/unit-statistics.inputs.ts";
import { CODE_NAMES, type KeyName, type KeyNames, NO_VALUE } from "./code-names.ts";
import { StatisticsDimension } from "./statistics.enums.ts";

/** The name of a key; a code of no record names itself. */
export function nameOf(names: KeyNames | undefined, dimension: StatisticsDimension, key: string): KeyName {
  const [nameVi, nameEn] = NO_VALUE[dimension] ?? ["Không có", "None"];
  if (key === "") return { code: null, nameVi, nameEn, rank: Number.MAX_SAFE_INTEGER };
  return names?.get(key) ?? { code: key, nameVi: key, nameEn: null, rank: Number.MAX_SAFE_INTEGER - 1 };
}

/** Names of the keys that stand in rows, by dimension. */
export async function readKeyNames(
  look: Look,
  scope: StatisticsScope,
  keys: ReadonlyMap<StatisticsDimension, ReadonlySet<string>>,
): Promise<Map<StatisticsDimension, KeyNames>> {
  const names = new Map<StatisticsDimension, KeyNames>();
  for (const [dimension, found] of keys) names.set(dimension, await readNames(look, scope, dimension, [...found]));
  return names;
}

async function readNames(
  look: Look,
  scope: StatisticsScope,
  dimension: StatisticsDimension,
  keys: readonly string[],
): Promise<KeyNames> {
  const codes = CODE_NAMES[dimension];
  if (codes) return codes;
  const ids = keys.filter((key) => key !== "");
  switch (dimension) {
    case StatisticsDimension.PERIOD:
      return periodNames(scope, ids);
    case StatisticsDimension.SCORE_BAND:
      return new Map(ids.map((band) => [band, bandName(Number(band))]));
    case StatisticsDimension.DUTY_GROUP:
      return ranked(ids.toSorted().map((id) => ({ id, code: null, nameVi: id, nameEn: null })));
    case StatisticsDimension.CYCLE:
      return ranked(scope.cycles.map(({ id, code, name }) => ({ id, code, nameVi: name, nameEn: null })));
    default: {
      const { rows } = await sql<NamedRow>`${statementOf(dimension, scope, ids)}`.execute(look.sql);
      return ranked(rows);
    }
  }
}

interface NamedRow {
  readonly id: string;
  readonly code: string | null;
  readonly nameVi: string;
  readonly nameEn: string | null;
}

function ranked(rows: readonly NamedRow[]): KeyNames {
  return new Map(rows.map(({ id, code, nameVi, nameEn }, rank) => [id, { code, nameVi, nameEn, rank }]));
}

/** Records by their natural order. */
function statementOf(
  dimension: StatisticsDimension,
  scope: StatisticsScope,
  ids: readonly string[],
): RawBuilder<unknown> {
  const list = ids.length === 0 ? sql`null` : sql.join([...ids]);
  switch (dimension) {
    case StatisticsDimension.UNIT:
      return sql`select u.id, u.code, u.name as "nameVi", null as "nameEn"
        from (${placesOf(scope)}) p join unit u on u.id = p.id 
        where p.is_root = ${scope.byUnit === UnitBreakdown.NONE ? 1 : 0} order by u.sort_key, u.id`;
    case StatisticsDimension.FRAMEWORK:
      return sql`select v.id, f.code || ' v' || v.number as code, v.name_vi as "nameVi", v.name_en as "nameEn"
        from framework_version v join framework f on f.id = v.framework_id where v.id in (${list})
        order by f.code, v.number`;
    case StatisticsDimension.CRITERION_GROUP:
      return sql`select g.id, g.code, g.text_vi as "nameVi", g.text_en as "nameEn" from criteria_group g
        where g.id in (${list}) order by g.version_id, g.place, g.code`;
    case StatisticsDimension.CRITERION:
      return sql`select r.id, r.code, r.text_vi as "nameVi", r.text_en as "nameEn" from criterion r
        join criteria_group g on g.id = r.group_id
        where r.id in (${list}) order by r.version_id, g.place, g.code, r.place, r.code`;
    default:
      return sql`select g.grade as id, g.grade as code, min(g.name_vi) as "nameVi", min(g.name_en) as "nameEn"
        from cycle_grade g where g.cycle_id in (${cycleIds(scope)}) group by g.grade order by min(g.place), g.grade`;
  }
}

function periodNames({ cycles }: StatisticsScope, ids: readonly string[]): KeyNames {
  const words = new Map(
    cycles.map(({ kind, startsOn, endsOn }) => [`${startsOn}/${endsOn}`, periodWords(kind, { startsOn, endsOn })]),
  );
  return new Map(
    ids.toSorted().map((id, rank) => {
      const { vi, en } = words.get(id) ?? { vi: id, en: id };
      return [id, { code: id.slice(0, 7), nameVi: capital(vi), nameEn: capital(en), rank }];
    }),
  );
}

function bandName(band: number): KeyName {
  const [from, to] = [String(band), String(band + 1)];
  return { code: from, nameVi: `Từ ${from} đến dưới ${to}`, nameEn: `${from} to under ${to}`, rank: band };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
