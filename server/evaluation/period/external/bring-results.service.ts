import { v7 as newId } from "uuid";
import { recordBulk } from "../../../audit/index.ts";
import type { CycleKind, CycleTrack } from "../../../cycle/index.ts";
import { moment, tidy, type Work } from "../../../kernel/index.ts";
import { portions } from "../rated.ts";
import { refreshLonger } from "../recompute.service.ts";
import { ExternalPeriodResult } from "./external-period-result.entity.ts";

/** Entries that one statement writes; the unit of work is emptied after it, so that memory stays flat. */
const PORTION = 500;

/** A result as a list brings it, with the entry that it corrects and why. */
export interface BroughtResult {
  readonly personId: string;
  readonly track: CycleTrack;
  readonly kind: CycleKind;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly score: string | null;
  readonly grade: string | null;
  readonly agency: string;
  readonly documentNumber: string;
  readonly documentOn: string;
  readonly correctsId: string | null;
  readonly reason: string | null;
}

/**
 * Writes the results of a list in portions, each by one statement and with one audit entry that holds every record
 * whole; entries that are corrected stay on record.
 *
 * The list must have been judged in this transaction, its people held still, by the rules of `recordExternalResult` and
 * `correctExternalResult`, and found without faults. Where more longer periods rest on the list than are computed at
 * once, they are marked and computed soon after.
 */
export async function writeBroughtResults(work: Work, results: readonly BroughtResult[]): Promise<void> {
  for (const part of portions(results, PORTION)) {
    const entries = part.map((result) => ({ entry: entryOf(work, result), correctsId: result.correctsId }));
    await insert(
      work,
      entries.map(({ entry }) => entry),
    );
    await supersede(work, new Map(entries.flatMap(({ entry, correctsId: id }) => (id ? [[id, entry.id]] : []))));
    work.em.clear();
  }
  await refreshLonger(work, results);
}

type Entry = Pick<ExternalPeriodResult, Exclude<keyof ExternalPeriodResult, symbol>>;

function entryOf(work: Work, { correctsId, reason, ...said }: BroughtResult): Entry {
  return {
    ...{ id: newId(), ...said, agency: tidy(said.agency), documentNumber: tidy(said.documentNumber) },
    grade: said.grade === null ? null : tidy(said.grade),
    enteredById: work.viewer.accountId,
    enteredAt: moment(work.clock),
    correctionReason: correctsId === null || reason === null ? null : tidy(reason),
    supersededById: null,
  };
}

async function insert(work: Work, entries: readonly Entry[]): Promise<void> {
  const rows = entries.map((entry) => ({
    ...{ id: entry.id, person_id: entry.personId, track: entry.track, kind: entry.kind },
    ...{ starts_on: entry.startsOn, ends_on: entry.endsOn, score: entry.score, grade: entry.grade },
    ...{ agency: entry.agency, document_number: entry.documentNumber, document_on: entry.documentOn },
    ...{ entered_by_id: entry.enteredById, entered_at: entry.enteredAt },
    ...{ correction_reason: entry.correctionReason, superseded_by_id: null },
  }));
  await work.sql.insertInto("external_period_result").values(rows).execute();
  const changes = entries.map((after) => {
    return { entity: ExternalPeriodResult.name, id: after.id, kind: "create", before: null, after };
  });
  const ids = entries.map(({ id }) => id);
  await recordBulk(work, ExternalPeriodResult.name, "create", ids, { changes });
}

/** @param later the new entry's id by that of the one it replaces. */
async function supersede(work: Work, later: ReadonlyMap<string, string>): Promise<void> {
  if (later.size === 0) return;
  const old = await work.em.find(ExternalPeriodResult, { id: { $in: [...later.keys()] } });
  for (const entry of old) entry.supersededById = later.get(entry.id) ?? null;
  await work.em.flush();
}
