import { Refused, tidy, type Work } from "../../kernel/index.ts";
import { isReversed, overlapOf } from "../span.ts";
import { Absence } from "./absence.entity.ts";
import type {
  AbsenceFactsInput,
  CorrectAbsenceInput,
  RecordAbsenceInput,
  WithdrawAbsenceInput,
} from "./absence.inputs.ts";
import { assertKeepsFacts, getFactToCorrect, withdrawFact } from "./personal-fact.service.ts";

/**
 * Records days on which a person is absent.
 *
 * @throws NotFound when the viewer may not read the person.
 * @throws Forbidden `person.outsideScope`, `personalFact.own`.
 * @throws Refused `absence.endsBeforeStart`, `absence.overlaps`.
 */
export async function recordAbsence(work: Work, input: RecordAbsenceInput): Promise<Absence> {
  await assertKeepsFacts(work, input.personId);
  const absence = new Absence();
  absence.personId = input.personId;
  await fill(work, absence, input);
  work.em.persist(absence);
  await work.em.flush();
  return absence;
}

/**
 * Corrects an absence; the audit trail keeps what stood before.
 *
 * @throws NotFound when there is none that the viewer may read.
 * @throws Forbidden `person.outsideScope`, `personalFact.own`.
 * @throws Stale when it changed since it was read.
 * @throws Refused `personalFact.withdrawn`, `absence.endsBeforeStart`, `absence.overlaps`.
 */
export async function correctAbsence(work: Work, input: CorrectAbsenceInput): Promise<Absence> {
  const absence = await getFactToCorrect(work, Absence, input);
  await fill(work, absence, input);
  await work.em.flush();
  return absence;
}

/**
 * Withdraws an absence that was recorded in error; it stays on record and counts no more.
 *
 * @throws NotFound when there is none that the viewer may read.
 * @throws Forbidden `person.outsideScope`, `personalFact.own`.
 * @throws Stale when it changed since it was read.
 * @throws Refused `personalFact.withdrawn`.
 */
export function withdrawAbsence(work: Work, input: WithdrawAbsenceInput): Promise<Absence> {
  return withdrawFact(work, Absence, input);
}

async function fill(work: Work, absence: Absence, input: AbsenceFactsInput): Promise<void> {
  const days = { startsOn: input.startsOn, endsOn: input.endsOn ?? null };
  if (isReversed(days)) throw new Refused("absence.endsBeforeStart", { day: days.endsOn });
  const others = await work.em.find(Absence, { personId: absence.personId, withdrawnAt: null });
  const other = others.find((each) => each.id !== absence.id && overlapOf(each, days) !== null);
  if (other) throw new Refused("absence.overlaps", { startsOn: other.startsOn, endsOn: other.endsOn ?? "…" });
  absence.kind = input.kind;
  absence.startsOn = days.startsOn;
  absence.endsOn = days.endsOn;
  absence.document = input.document ? tidy(input.document) : null;
  absence.note = input.note ? tidy(input.note) : null;
}
