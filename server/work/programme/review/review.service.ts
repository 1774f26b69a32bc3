import { LockMode } from "@mikro-orm/core";
import { moment, NotFound, Refused, tidy, today, type Work } from "../../../kernel/index.ts";
import { NoticeKind } from "../../../notice/index.ts";
import { type ActionProgramme, ProgrammeState } from "../action-programme.entity.ts";
import { loadProgramme } from "../load-programme.ts";
import { ProgrammeQuestion, QuestionKind } from "../parts/programme-question.entity.ts";
import { needsDocument, type ProgrammeFacts } from "../programme.policy.ts";
import { tellCounted } from "../programme-hooks.ts";
import { tellOfficial } from "../tell.ts";
import { said } from "../writing/put-commitments.ts";
import type {
  AnswerProgrammeQuestionInput,
  ApproveActionProgrammeInput,
  AskOnProgrammeInput,
  EndActionProgrammeInput,
  RecordProgrammeHearingInput,
  ReturnActionProgrammeInput,
} from "./review.inputs.ts";

/**
 * Writes a member's question or direction, and tells the official.
 *
 * @throws NotFound, Forbidden `programme.notMember`, `programme.own`, WrongStep.
 */
export async function askOnProgramme(work: Work, input: AskOnProgrammeInput): Promise<ProgrammeQuestion> {
  const { programme } = await loadProgramme(work, "ask", { id: input.programmeId });
  const question = Object.assign(new ProgrammeQuestion(), {
    programmeId: programme.id,
    kind: input.kind,
    text: said(input.text),
    authorId: work.viewer.accountId,
    askedAt: moment(work.clock),
  });
  work.em.persist(question);
  await work.em.flush();
  const asks = question.kind === QuestionKind.QUESTION;
  await tellOfficial(work, programme, {
    rule: asks ? "notice.programmeAsked" : "notice.programmeDirected",
    kind: asks ? NoticeKind.TASK : NoticeKind.INFORMATION,
    thing: question.id,
  });
  return question;
}

/**
 * Writes the official's answer to a question; it may be written anew until the programme ends.
 *
 * @throws NotFound, Forbidden `programme.notOwn`, WrongStep, Stale.
 * @throws Refused `programme.directionAnswered`.
 */
export async function answerProgrammeQuestion(
  work: Work,
  input: AnswerProgrammeQuestionInput,
): Promise<ProgrammeQuestion> {
  const question = await work.em.findOne(ProgrammeQuestion, { id: input.id });
  if (question === null) throw new NotFound("ProgrammeQuestion", input.id);
  await loadProgramme(work, "answer", { id: question.programmeId });
  await work.em.lock(question, LockMode.OPTIMISTIC, input.version);
  if (question.kind === QuestionKind.DIRECTION) throw new Refused("programme.directionAnswered");
  question.answer = said(input.answer);
  question.answeredAt = moment(work.clock);
  await work.em.flush();
  return question;
}

/**
 * Records the meeting in which the collective heard the programme.
 *
 * @throws NotFound, Forbidden `programme.notSecretary`, `programme.own`, WrongStep, Stale.
 * @throws Refused `programme.future`.
 */
export async function recordProgrammeHearing(work: Work, input: RecordProgrammeHearingInput): Promise<ActionProgramme> {
  const { programme } = await loadProgramme(work, "hear", input);
  assertPast(work, input.heardOn);
  programme.heardOn = input.heardOn;
  programme.minutesNumber = tidy(input.minutesNumber);
  await work.em.flush();
  return programme;
}

/**
 * Approves the programme: from now on its milestones count. Never by the official.
 *
 * @throws NotFound, Forbidden `programme.notChair`, `programme.own`, WrongStep, Stale.
 * @throws Refused `programme.documentRequired` where a specialist records the collective's decision.
 */
export async function approveActionProgramme(work: Work, input: ApproveActionProgrammeInput): Promise<ActionProgramme> {
  const { programme, facts } = await loadProgramme(work, "approve", input);
  const document = documentOf(work, facts, input);
  programme.state = ProgrammeState.APPROVED;
  programme.approvedAt = moment(work.clock);
  programme.approvedById = work.viewer.accountId;
  programme.approvalDocument = document;
  programme.returnReason = null;
  await work.em.flush();
  await tellCounted(work, programme, programme.startsOn);
  await tellOfficial(work, programme, {
    rule: "notice.programmeApproved",
    kind: NoticeKind.RESULT,
    thing: String(programme.saveCount),
  });
  return programme;
}

/**
 * Sends the programme back to the official, who writes it anew and submits it again.
 *
 * @throws NotFound, Forbidden `programme.notChair`, `programme.own`, WrongStep, Stale.
 */
export async function returnActionProgramme(work: Work, input: ReturnActionProgrammeInput): Promise<ActionProgramme> {
  const { programme } = await loadProgramme(work, "return", input);
  programme.state = ProgrammeState.RETURNED;
  programme.returnReason = said(input.reason);
  await work.em.flush();
  await tellOfficial(work, programme, {
    rule: "notice.programmeReturned",
    kind: NoticeKind.TASK,
    thing: String(programme.saveCount),
  });
  return programme;
}

/**
 * Ends the programme with what the collective found; milestones due after its last day do not count.
 *
 * @throws NotFound, Forbidden `programme.notChair`, `programme.own`, WrongStep, Stale.
 * @throws Refused `programme.future`, `programme.beforeStart`, `programme.documentRequired` where a specialist records
 *   the collective's assessment.
 */
export async function endActionProgramme(work: Work, input: EndActionProgrammeInput): Promise<ActionProgramme> {
  const { programme, facts } = await loadProgramme(work, "end", input);
  const document = documentOf(work, facts, input);
  assertPast(work, input.endedOn);
  if (input.endedOn < programme.startsOn)
    throw new Refused("programme.beforeStart", { day: input.endedOn, from: programme.startsOn });
  programme.state = ProgrammeState.ENDED;
  programme.endedOn = input.endedOn;
  programme.assessment = said(input.assessment);
  programme.assessmentDocument = document;
  programme.assessedById = work.viewer.accountId;
  await work.em.flush();
  await tellCounted(work, programme, input.endedOn);
  return programme;
}

/** The document that the input names; a specialist never decides without the collective's own. */
function documentOf(
  { viewer }: Work,
  facts: ProgrammeFacts,
  { documentNumber }: { readonly documentNumber?: string | null },
): string | null {
  const document = tidy(documentNumber ?? "");
  if (document === "" && needsDocument(viewer, facts)) throw new Refused("programme.documentRequired");
  return document === "" ? null : document;
}

function assertPast(work: Work, day: string): void {
  if (day > today(work.clock)) throw new Refused("programme.future", { day });
}
