import { assertAllowed, moment, NotFound, Refused, today, Unauthenticated, type Work } from "../../../kernel/index.ts";
import { NoticeKind } from "../../../notice/index.ts";
import { Appointment, Body, readAncestors, readOwnUnits } from "../../../organization/index.ts";
import { ActionProgramme, ProgrammeState } from "../action-programme.entity.ts";
import { loadProgramme, readChairs } from "../load-programme.ts";
import { canDraft } from "../programme.policy.ts";
import { tell } from "../tell.ts";
import { assertSound, missingIn } from "./content.rules.ts";
import { loadCommitments, putCommitments, said } from "./put-commitments.ts";
import type { DiscardedProgramme } from "../programme.views.ts";
import type {
  DiscardActionProgrammeInput,
  DraftActionProgrammeInput,
  ProgrammeContentInput,
  SaveActionProgrammeInput,
  SubmitActionProgrammeInput,
} from "./writing.inputs.ts";

/**
 * Begins an action programme for one's own appointment; nobody else sees the draft.
 *
 * @throws NotFound when there is no such collective, or no such appointment of the viewer.
 * @throws Forbidden `programme.appointmentEnded`.
 * @throws Refused `programme.twice`, `programme.bodyEnded`, `programme.bodyElsewhere`, `programme.endsBeforeStart`.
 * @throws InvalidInput when a day or weight fits nowhere.
 */
export async function draftActionProgramme(work: Work, input: DraftActionProgrammeInput): Promise<ActionProgramme> {
  if (work.viewer.accountId === null && !work.viewer.isSystem) throw new Unauthenticated();
  const appointment = await work.em.findOne(Appointment, { id: input.appointmentId });
  const isOwn = work.viewer.isSystem || appointment?.personId === work.viewer.personId;
  if (appointment === null || !isOwn) throw new NotFound("Appointment", input.appointmentId);
  assertAllowed(work.viewer, canDraft(work.viewer, appointment, today(work.clock)));
  const standing = await work.em.count(ActionProgramme, {
    appointmentId: appointment.id,
    state: { $ne: ProgrammeState.ENDED },
  });
  if (standing > 0) throw new Refused("programme.twice");
  const programme = new ActionProgramme();
  programme.personId = appointment.personId;
  programme.appointmentId = appointment.id;
  programme.unitId = appointment.unitId;
  await putContent(work, programme, input);
  work.em.persist(programme);
  await putCommitments(work, programme.id, input.commitments);
  await work.em.flush();
  return programme;
}

/**
 * Saves what the programme says, all commitments anew, while it is a draft or was sent back.
 *
 * @throws NotFound, Forbidden `programme.notOwn`, WrongStep, Stale.
 * @throws Refused `programme.bodyEnded`, `programme.endsBeforeStart`.
 * @throws InvalidInput when a day or weight fits nowhere.
 */
export async function saveActionProgramme(work: Work, input: SaveActionProgrammeInput): Promise<ActionProgramme> {
  const { programme } = await loadProgramme(work, "save", input);
  await putContent(work, programme, input);
  await putCommitments(work, programme.id, input.commitments);
  await work.em.flush();
  return programme;
}

/**
 * Throws a draft away with all that it says: nobody but its author has seen it. What was submitted once is never thrown
 * away.
 *
 * @throws NotFound, Forbidden `programme.notOwn`, WrongStep, Stale.
 */
export async function discardActionProgramme(
  work: Work,
  input: DiscardActionProgrammeInput,
): Promise<DiscardedProgramme> {
  const { programme } = await loadProgramme(work, "discard", input);
  const { id } = programme;
  const [commitments, milestones] = await loadCommitments(work, id);
  for (const each of [...milestones, ...commitments, programme]) work.em.remove(each);
  await work.em.flush();
  return { id };
}

/**
 * Submits the programme to the collective, and tells its chair.
 *
 * @throws NotFound, Forbidden `programme.notOwn`, WrongStep, Stale.
 * @throws Refused `programme.incomplete` naming everything that is missing, `programme.bodyEnded`.
 */
export async function submitActionProgramme(work: Work, input: SubmitActionProgrammeInput): Promise<ActionProgramme> {
  const { programme } = await loadProgramme(work, "submit", input);
  await assertHears(work, programme, programme.bodyId);
  const [commitments, milestones] = await loadCommitments(work, programme.id);
  const perCommitment = Map.groupBy(milestones, (one) => one.commitmentId);
  const missing = missingIn({
    context: programme.context,
    commitments: commitments.map((one) => ({
      ...{ text: one.text, measure: one.measure, weight: one.weight, dueOn: one.dueOn },
      milestones: perCommitment.get(one.id) ?? [],
    })),
  });
  if (missing.length > 0) throw new Refused("programme.incomplete", { count: missing.length }, missing);
  programme.state = ProgrammeState.SUBMITTED;
  programme.submittedAt = moment(work.clock);
  programme.saveCount += 1;
  await work.em.flush();
  const told = { rule: "notice.programmeSubmitted", kind: NoticeKind.TASK, thing: String(programme.saveCount) };
  await tell(work, programme, await readChairs(work, programme.bodyId), told);
  return programme;
}

async function putContent(work: Work, programme: ActionProgramme, input: ProgrammeContentInput): Promise<void> {
  await assertHears(work, programme, input.bodyId);
  assertSound(input);
  programme.bodyId = input.bodyId;
  programme.startsOn = input.startsOn;
  programme.endsOn = input.endsOn;
  programme.context = said(input.context);
  programme.saveCount += 1;
}

/**
 * The collective must stand over the official: in a unit of one's own appointments or in one above. Nobody chooses
 * strangers to approve one's programme.
 */
async function assertHears(work: Work, { personId, unitId }: ActionProgramme, bodyId: string): Promise<void> {
  const body = await work.em.findOne(Body, { id: bodyId });
  if (body === null) throw new NotFound("Body", bodyId);
  const day = today(work.clock);
  if (body.endsOn !== null && body.endsOn < day) throw new Refused("programme.bodyEnded");
  for (const own of new Set([unitId, ...(await readOwnUnits(work.sql, personId, day))])) {
    if (own === body.unitId || (await readAncestors(work.sql, own, day)).includes(body.unitId)) return;
  }
  throw new Refused("programme.bodyElsewhere");
}
