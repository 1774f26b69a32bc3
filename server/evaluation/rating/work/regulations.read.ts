/*
 * Which regulation rates somebody's work in some days: that of the evaluation of the period, else the one by which the
 * evaluation would be opened. People of one kind are looked up once; the statements are a fixed number however many.
 */
import { type RawBuilder, sql } from "kysely";
import { CycleKind, periodOf } from "../../../cycle/index.ts";
import { loadContent } from "../../../framework/index.ts";
import type { BatchRead, Sql } from "../../../kernel/index.ts";
import { flag, type PositionClass, type SubjectType } from "../../../organization/index.ts";
import { type Audience, schemeDeductions } from "../../../rating/index.ts";
import type { AppliedRegulation, Days, Regulating } from "../../../work/index.ts";
import { type Kind, readMatching } from "../../opening/matching.read.ts";

const OPEN_END = sql.lit("9999-12-31");

/** The regulation under which somebody's work counts, for reads of measures. */
export const regulating: Regulating = { keyOf, find };

/** By person and day, as `personId day`: the regulation of the month that holds the day; missing where none applies. */
export const readRegulationsOfDays: BatchRead<string, AppliedRegulation> = async ({ sql: db }, keys) => {
  const found = new Map<string, AppliedRegulation>();
  const asked = keys.map((key) => ({ key, personId: key.slice(0, -11), month: key.slice(-10, -2) }));
  for (const [month, own] of Map.groupBy(asked, (one) => one.month)) {
    const days = daysOf(month);
    const rules = await readRules(db, [...new Set(own.map(({ personId }) => personId))], days);
    const regulations = await find(db, [...new Set(rules.values())], days);
    for (const { key, personId } of own) {
      const regulation = regulations.get(rules.get(personId) ?? "");
      if (regulation) found.set(key, regulation);
    }
  }
  return found;
};

function daysOf(month: string): Days {
  const { startsOn, endsOn } = periodOf({ kind: CycleKind.MONTH, startsOn: `${month}01` }, 0);
  return { from: startsOn, to: endsOn };
}

async function readRules(db: Sql, personIds: readonly string[], days: Days): Promise<Map<string, string>> {
  const { rows } = await sql<{ personId: string; rule: string | null }>`select s.person_id as "personId",
      ${keyOf(days)} as rule
    from (select id as person_id from person where id in (${sql.join(personIds)})) s`.execute(db);
  return new Map(rows.flatMap(({ personId, rule }) => (rule === null ? [] : [[personId, rule] as const])));
}

/**
 * A key is what tells regulations apart: `E version leading class subject` of the evaluation of the days, or of a month
 * or quarter around them; else `A unit leading class subject` of the post that the evaluation would be about.
 */
function keyOf({ from, to }: Days): RawBuilder<string | null> {
  const leading = (holds: RawBuilder<unknown>): RawBuilder<string> => sql`case when ${holds} then '1' else '0' end`;
  const [month, quarter] = [sql.lit(CycleKind.MONTH), sql.lit(CycleKind.QUARTER)];
  return sql<
    string | null
  >`coalesce((select 'E ' || e.framework_version_id || ' ' || ${leading(flag("e.leading"))} || ' '
        || coalesce(e.position_class, '-') || ' ' || coalesce(e.subject_type, '-')
      from evaluation e join cycle c on c.id = e.cycle_id
      where e.person_id = s.person_id and e.starts_on <= ${from} and e.ends_on >= ${to}
        and (c.kind in (${month}, ${quarter}) or (e.starts_on = ${from} and e.ends_on = ${to}))
      order by e.starts_on desc, e.ends_on, e.track desc, e.id limit 1),
    (select 'A ' || a.unit_id || ' ' || ${leading(sql`${flag("a.leading")} or ${flag("a.deputy")}`)} || ' '
        || p.position_class || ' ' || a.subject_type
      from appointment a join position p on p.id = a.position_id
      where a.person_id = s.person_id and a.starts_on <= ${to} and (a.ends_on is null or a.ends_on >= ${from})
      order by case when ${flag("a.is_primary")} then 0 else 1 end, coalesce(a.ends_on, ${OPEN_END}) desc,
        a.starts_on desc, a.id limit 1))`;
}

interface Ruled {
  readonly key: string;
  readonly kind: Kind;
  /** The version of an evaluation; null where it has to be looked up. */
  readonly versionId: string | null;
}

function ruledOf(key: string): Ruled {
  const [source, id = "", leading, positionClass, subjectType] = key.split(" ");
  const known = { positionClass: positionClass as PositionClass, subjectType: subjectType as SubjectType };
  const kind = { ...known, leading: leading === "1", unitId: source === "A" ? id : "" };
  return { key, kind, versionId: source === "E" ? id : null };
}

async function find(db: Sql, keys: readonly string[], days: Days): Promise<Map<string, AppliedRegulation>> {
  const ruled = keys.map(ruledOf);
  const versions = new Map(ruled.flatMap(({ key, versionId }) => (versionId === null ? [] : [[key, versionId]])));
  for (const kind of kindsOf(days)) {
    const left = ruled.filter(({ key }) => !versions.has(key));
    if (left.length === 0) break;
    const units = sql.join([...new Set(left.map((one) => one.kind.unitId))]);
    const matching = await readMatching(db, { id: null, kind, startsOn: days.from, endsOn: days.to }, units);
    for (const one of left) {
      const start = matching.forPeople(one.kind);
      if (start.reason === null) versions.set(one.key, start.versionId);
    }
  }
  const found = new Map<string, AppliedRegulation>();
  for (const { key, kind } of ruled) {
    const versionId = versions.get(key);
    if (versionId === undefined) continue;
    const { scheme } = await loadContent(db, versionId);
    found.set(key, { versionId, ...schemeDeductions(scheme, audienceOf(kind)) });
  }
  return found;
}

function audienceOf({ leading, positionClass, subjectType }: Kind): Audience {
  const known = (text: string): boolean => text !== "-";
  return {
    leading,
    class: known(positionClass) ? positionClass : "PROFESSIONAL",
    subjectType: known(subjectType) ? subjectType : null,
  };
}

const LONG: readonly CycleKind[] = [CycleKind.QUARTER, CycleKind.HALF_YEAR, CycleKind.YEAR];

/** The kind of period that the days are, then the periods in which people are rated by their tasks. */
function kindsOf({ from, to }: Days): Set<CycleKind> {
  const own = LONG.filter((kind) => periodOf({ kind, startsOn: from }, 0).endsOn === to);
  return new Set([...own, CycleKind.MONTH, CycleKind.QUARTER]);
}
