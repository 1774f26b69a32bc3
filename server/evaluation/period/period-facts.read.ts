/*
 * What is known about the period of an evaluation besides the answers: a fixed number of statements for a batch of any
 * size. What is not known is left out.
 */
import { sql } from "kysely";
import { CycleKind } from "../../cycle/index.ts";
import { loadContent } from "../../framework/index.ts";
import type { Sql } from "../../kernel/index.ts";
import { readAbsencesOfPersons, readDisciplinesOfPersons } from "../../organization/index.ts";
import type { Audience, PeriodFacts, Scheme } from "../../rating/index.ts";
import { type Bounds, type Days, monthsWorked, touches } from "./employment.ts";
import { readStaysElsewhere } from "./external/stays-elsewhere.read.ts";
import { readSubordinates, readUnitGrades } from "./grades-around.read.ts";
import { type OnePersonRow, readOnePerson } from "./one-person.read.ts";
import { type KindedEvaluation, portions, type RatedEvaluation } from "./rated.ts";

/** Facts as the rating takes them. */
export type KnownFacts = PeriodFacts & Pick<Audience, "publicContact">;

/**
 * Facts of a batch of evaluations, by evaluation.
 *
 * @param ownPeriod what was read before of the only one's person, position and days.
 */
export async function readPeriodFacts(
  db: Sql,
  evaluations: readonly RatedEvaluation[],
  ownPeriod?: readonly OnePersonRow[],
): Promise<Map<string, KnownFacts>> {
  const kinded = await withKinds(db, evaluations);
  const [grades, subordinates] = [await readUnitGrades(db, kinded), await readSubordinates(db, kinded)];
  const alone = await readAlone(db, kinded, ownPeriod);
  const known = alone?.known ?? (await readWhatThereIs(db, kinded));
  const contact = known.contact ? await readPublicContact(db, kinded) : new Set<string>();
  const facts = new Map<string, KnownFacts>();
  for (const batch of Map.groupBy(kinded, (one) => `${one.startsOn} ${one.endsOn}`).values()) {
    const people = await readPeople(db, batch, known, alone?.stays);
    for (const one of batch) {
      const { scheme } = await loadContent(db, one.frameworkVersionId);
      facts.set(one.id, {
        ...people(one),
        ...gradeFacts(scheme, grades.get(one.id), subordinates.get(one.id)),
        ...(one.positionId && contact.has(one.positionId) ? { publicContact: true } : {}),
        year: Number(one.endsOn.slice(0, 4)),
      });
    }
  }
  return facts;
}

/** The evaluations with the kinds of their cycles. */
export async function withKinds(db: Sql, evaluations: readonly RatedEvaluation[]): Promise<KindedEvaluation[]> {
  const cycleIds = [...new Set(evaluations.map((one) => one.cycleId))];
  if (cycleIds.length === 0) return [];
  if (evaluations.every(hasKind)) return [...evaluations];
  const rows = await db.selectFrom("cycle").select(["id", "kind"]).where("id", "in", cycleIds).execute();
  const kinds = new Map(rows.map(({ id, kind }) => [id, kind]));
  return evaluations.map((one) => ({ ...pick(one), kind: kinds.get(one.cycleId) ?? CycleKind.MONTH }));
}

/** An evaluation whose cycle was read before. */
export function withKind(evaluation: RatedEvaluation, kind: CycleKind): KindedEvaluation {
  return { ...pick(evaluation), kind };
}

function hasKind(one: RatedEvaluation): one is KindedEvaluation {
  return "kind" in one;
}

/** Plain values: an entity does not spread. */
function pick(one: RatedEvaluation): RatedEvaluation {
  const { id, cycleId, subject, personId, subjectUnitId, unitId, appointmentId, positionId, leading } = one;
  const { frameworkVersionId, track, startsOn, endsOn } = one;
  const place = { unitId, appointmentId, positionId, leading, frameworkVersionId, track, startsOn, endsOn };
  return { id, cycleId, subject, personId, subjectUnitId, ...place };
}

/** Grades of others only where this scheme knows them. */
function gradeFacts(
  { grades }: Scheme,
  unitGrade: string | undefined,
  subordinates: Readonly<Record<string, string>> | undefined,
): Pick<PeriodFacts, "unitGrade" | "subordinates"> {
  const known = new Set(grades.map(({ code }) => code));
  const fits = subordinates && Object.keys(subordinates).every((code) => known.has(code));
  return {
    ...(unitGrade && known.has(unitGrade) ? { unitGrade } : {}),
    ...(fits ? { subordinates } : {}),
  };
}

/** Kinds of facts of which the people or positions of a batch have any at all, of whatever period. */
interface WhatThereIs {
  readonly absences: boolean;
  readonly disciplines: boolean;
  readonly elsewhere: boolean;
  readonly contact: boolean;
}

const ANYTHING: WhatThereIs = { absences: true, disciplines: true, elsewhere: true, contact: true };
/** Evaluations of a batch for which it is worth asking: of many people some have something of everything. */
const FEW = 20;

/** Asks in one statement what need not be asked for in four: most people have none of it. */
async function readWhatThereIs(db: Sql, evaluations: readonly KindedEvaluation[]): Promise<WhatThereIs> {
  if (evaluations.length === 0 || evaluations.length > FEW) return ANYTHING;
  const people = sql.join(evaluations.map(({ personId }) => personId));
  const positions = sql.join(evaluations.map(({ positionId }) => positionId));
  const any = (
    table: string,
  ) => sql`case when exists (select 1 from ${sql.table(table)} t where t.person_id in (${people}))
    then 1 else 0 end`;
  const { rows } = await sql<Record<keyof WhatThereIs, number>>`select ${any("absence")} as absences,
    ${any("discipline")} as disciplines, ${any("external_period_result")} as elsewhere,
    case when exists (select 1 from position t where t.id in (${positions}) and t.public_contact) then 1 else 0 end
      as contact`.execute(db);
  const [found] = rows;
  if (!found) return ANYTHING;
  return {
    ...{ absences: found.absences === 1, disciplines: found.disciplines === 1 },
    ...{ elsewhere: found.elsewhere === 1, contact: found.contact === 1 },
  };
}

/** The same of a single person's evaluation, with the appointments held in its period. */
async function readAlone(
  db: Sql,
  evaluations: readonly KindedEvaluation[],
  read?: readonly OnePersonRow[],
): Promise<{ known: WhatThereIs; stays: Map<string, HeldDays[]> } | null> {
  const [one] = evaluations;
  if (evaluations.length !== 1 || !one || one.personId === null) return null;
  const rows = read ?? (await readOnePerson(db, one.personId, one.positionId, one.startsOn, one.endsOn));
  const [flags] = rows;
  if (!flags) return null;
  const held = rows.flatMap(({ startsOn, endsOn, isTransfer }): HeldDays[] =>
    startsOn === null ? [] : [{ startsOn, endsOn, isTransfer: Number(isTransfer) === 1 }],
  );
  const known = {
    ...{ absences: flags.absences === 1, disciplines: flags.disciplines === 1 },
    ...{ elsewhere: flags.elsewhere === 1, contact: flags.contact === 1 },
  };
  return { known, stays: new Map(held.length === 0 ? [] : [[one.personId, held]]) };
}

/** Absences, disciplines and employment of the people of a batch of one period. */
async function readPeople(
  db: Sql,
  batch: readonly KindedEvaluation[],
  known: WhatThereIs,
  staysRead?: ReadonlyMap<string, HeldDays[]>,
): Promise<(one: KindedEvaluation) => KnownFacts> {
  const [first] = batch;
  if (!first) return () => ({});
  const period = { startsOn: first.startsOn, endsOn: first.endsOn };
  const personIds = [...new Set(batch.flatMap(({ personId }) => (personId === null ? [] : [personId])))];
  const of = (has: boolean): string[] => (has ? personIds : []);
  const absences = await readAbsencesOfPersons(db, of(known.absences), period.startsOn, period.endsOn);
  const disciplines = await readDisciplinesOfPersons(db, of(known.disciplines), period.startsOn, period.endsOn);
  const stays = staysRead ?? (await readStays(db, personIds, period));
  const elsewhere = await readStaysElsewhere(db, of(known.elsewhere), period);
  return ({ personId, kind }) => {
    if (personId === null) return {};
    const away = absences.get(personId) ?? [];
    const held = stays.get(personId) ?? [];
    const sent = elsewhere.get(personId) ?? [];
    return {
      absences: away.map((one) => ({
        kind: one.kind,
        from: one.startsOn > period.startsOn ? one.startsOn : period.startsOn,
        to: one.endsOn !== null && one.endsOn < period.endsOn ? one.endsOn : period.endsOn,
      })),
      disciplines: (disciplines.get(personId) ?? []).map(({ dutyRelated, act, actOn, decidedOn, countedIn, form }) => ({
        ...{ dutyRelated, act, actOn, decidedOn, form },
        ...(countedIn === null ? {} : { countedIn }),
      })),
      transferred: held.some((one) => one.isTransfer) || sent.some((one) => !touches(held, one)),
      ...(kind === CycleKind.YEAR ? { monthsWorked: monthsWorked([...held, ...sent], away, period) } : {}),
    };
  };
}

type HeldDays = Days & { readonly isTransfer: boolean };

/**
 * When people held an appointment in the period; a primary one in a unit other than the one before is a transfer, but
 * not where that unit only succeeded the one before.
 */
export async function readStays(
  db: Sql,
  personIds: readonly string[],
  { startsOn, endsOn }: Bounds,
): Promise<Map<string, HeldDays[]>> {
  const stays = new Map<string, HeldDays[]>();
  for (const ids of portions(personIds)) {
    const rows = await db
      .selectFrom("appointment as held")
      .select(["held.person_id as personId", "held.starts_on as startsOn", "held.ends_on as endsOn"])
      .select(
        sql<number>`case when held.is_primary and exists (select 1 from appointment was
          where was.person_id = held.person_id and was.is_primary and was.unit_id <> held.unit_id
            and was.starts_on < held.starts_on and was.ends_on >= ${startsOn} and held.starts_on > ${startsOn}
            and not exists (select 1 from unit_lineage l where l.predecessor_id = was.unit_id
              and l.successor_id = held.unit_id)) then 1 else 0 end`.as("isTransfer"),
      )
      .where("held.person_id", "in", ids)
      .where("held.starts_on", "<=", endsOn)
      .where((eb) => eb.or([eb("held.ends_on", "is", null), eb("held.ends_on", ">=", startsOn)]))
      .orderBy("held.starts_on")
      .execute();
    for (const row of rows) {
      const own = stays.get(row.personId) ?? [];
      own.push({ startsOn: row.startsOn, endsOn: row.endsOn, isTransfer: Number(row.isTransfer) === 1 });
      stays.set(row.personId, own);
    }
  }
  return stays;
}

async function readPublicContact(db: Sql, evaluations: readonly KindedEvaluation[]): Promise<Set<string>> {
  const ids = [...new Set(evaluations.flatMap(({ positionId }) => positionId ?? []))];
  const found = new Set<string>();
  for (const part of portions(ids)) {
    const rows = await db
      .selectFrom("position")
      .select("id")
      .where("id", "in", part)
      .where(sql<boolean>`position.public_contact`)
      .execute();
    for (const { id } of rows) found.add(id);
  }
  return found;
}
