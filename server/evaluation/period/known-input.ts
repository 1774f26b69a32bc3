import { loadContent, type VersionContent } from "../../framework/index.ts";
import type { Sql } from "../../kernel/index.ts";
import { type RatingInput, type Scheme, withKnownFacts } from "../../rating/index.ts";
import { readProgrammesOf, withProgramme } from "../rating/programme-metrics.ts";
import type { StoredInput } from "../rating/roll-up-input.ts";
import { readSourced, type SourcedMetrics, withSourced } from "../rating/work/work-metrics.ts";
import type { OnePersonRow } from "./one-person.read.ts";
import { type KnownFacts, readPeriodFacts, withKinds } from "./period-facts.read.ts";
import type { KindedEvaluation, RatedEvaluation } from "./rated.ts";
import { readRolledPeriods, type RolledPeriods } from "./rolled-periods.read.ts";

/** What is known about an evaluation besides its answers. */
export interface Known {
  readonly facts: KnownFacts;
  /** The shorter periods that make it; null where it is rated by itself. */
  readonly rolled: RolledPeriods | null;
  /** Result of the person's action programme in the period, where the scheme asks for it and there is one. */
  readonly programme?: string | undefined;
  /** What tasks and subordinates give, where the scheme asks for it. */
  readonly sourced?: SourcedMetrics | undefined;
}

/**
 * What is known about evaluations besides their answers, in a fixed number of statements.
 *
 * @param ownPeriod what was read before of the only one's person, position and days.
 */
export async function readKnown(
  db: Sql,
  evaluations: readonly RatedEvaluation[],
  ownPeriod?: readonly OnePersonRow[],
): Promise<Map<string, Known>> {
  const kinded = await withKinds(db, evaluations);
  const facts = await readPeriodFacts(db, kinded, ownPeriod);
  const schemeOf = await schemesOf(db, kinded);
  const rolled = await readRolledPeriods(db, kinded, schemeOf);
  const programmes = await readProgrammesOf(db, kinded, schemeOf);
  const single = kinded.filter(({ id }) => (rolled.get(id) ?? null) === null);
  const sourced = await readSourced(db, single, schemeOf);
  return new Map(
    kinded.map(({ id }) => [
      id,
      {
        ...{ facts: facts.get(id) ?? {}, rolled: rolled.get(id) ?? null },
        ...{ programme: programmes.get(id), sourced: sourced.get(id) },
      },
    ]),
  );
}

/** Schemes of the evaluations' versions, read once each. */
export async function schemesOf(
  db: Sql,
  evaluations: readonly RatedEvaluation[],
): Promise<(one: KindedEvaluation) => Scheme> {
  const schemes = new Map<string, Scheme>();
  for (const versionId of new Set(evaluations.map((one) => one.frameworkVersionId)))
    schemes.set(versionId, (await loadContent(db, versionId)).scheme);
  return (one) => schemes.get(one.frameworkVersionId) as Scheme;
}

/** Exactly what is rated: the answers with all that is known, and the shorter periods where they make the result. */
export function inputWith(
  content: VersionContent,
  answers: RatingInput,
  { facts, rolled, programme, sourced }: Known,
): StoredInput {
  const known = withProgramme(content, withKnownFacts(content, { ...answers, ...facts }), programme);
  const input = rolled === null ? withSourced(content, known, sourced) : known;
  if (rolled === null) return input;
  const { rule, expected, periods } = rolled;
  const { to, from } = rule;
  return {
    rollUp: {
      ...{ to, from, expected },
      periods: periods.map(({ key, kind, score, grade, absence }) => ({ key, kind, score, grade, absence })),
    },
    facts: input,
  };
}
