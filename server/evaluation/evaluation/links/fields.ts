import { type RawBuilder, sql } from "kysely";
import { columns } from "../../../kernel/index.ts";

/** Columns of an evaluation that answers show. */
const NAMES = [
  ...(["id", "version", "cycleId", "subject", "personId", "subjectUnitId", "unitId", "appointmentId"] as const),
  ...(["positionId", "positionClass", "subjectType", "leading", "frameworkVersionId", "track", "startsOn"] as const),
  ...(["endsOn", "step", "returnReason", "notRatedReason", "selfGrade", "suggestedGrade", "proposedGrade"] as const),
  ...(["decidedGrade", "exactTotal", "shownTotal", "needsDecision", "strengths", "weaknesses"] as const),
  ...(["selfSubmittedAt", "decidedAt", "scoredAt", "noticedAt", "noticedOn", "objectionDueOn"] as const),
  ...(["needsReview", "reviewReason", "reviewOfId", "leftOn", "isOutdated"] as const),
] as const;

export const FIELDS = columns("evaluation", ...NAMES);

/** What tells who may see which part of a row, whose it is, and where it belongs. */
const ALWAYS: ReadonlySet<string> = new Set([
  ...["id", "version", "subject", "personId", "unitId", "positionId", "step"],
  ...["decidedGrade", "selfSubmittedAt", "decidedAt", "scoredAt", "noticedAt"],
]);

/** Fields that are no column, with the columns that they start from beside those of every row. */
const BEHIND: Readonly<Record<string, readonly string[]>> = {
  ...{ __typename: [], person: [], unit: [], position: [], scores: [] },
  ...{ cycle: ["cycleId"], frameworkVersion: ["frameworkVersionId"] },
};

/** The columns of the evaluation itself as they stand in a statement; each costs its time in every row. */
export type OwnColumns = RawBuilder<unknown>;

/**
 * The columns that an answer needs of each evaluation: those that are asked for and those that rights look at; all of
 * them where it is asked for something that may start from any.
 */
export function ownColumns(asked: ReadonlySet<string>): OwnColumns {
  const plain: readonly string[] = NAMES;
  if (![...asked].every((name) => name in BEHIND || plain.includes(name))) return ALL_COLUMNS;
  const needed = new Set([...ALWAYS, ...asked, ...[...asked].flatMap((name) => BEHIND[name] ?? [])]);
  return written(plain.filter((name) => needed.has(name)));
}

function written(names: readonly string[]): OwnColumns {
  const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return sql.raw(names.map((name) => `"evaluation"."${snake(name)}" as "${name}"`).join(", "));
}

export const ALL_COLUMNS = written(NAMES);
