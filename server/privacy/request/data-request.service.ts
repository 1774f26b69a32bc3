import { LockMode } from "@mikro-orm/core";
import { readHolidays } from "../../calendar/index.ts";
import { nearestFor, readGrantHolders } from "../../evaluation/index.ts";
import { assertAllowed, InvalidInput, moment, NotFound, Role, today, type Work } from "../../kernel/index.ts";
import { NoticeKind, notify } from "../../notice/index.ts";
import { readAppointmentOn } from "../../organization/index.ts";
import { RECORD_CLASSES } from "../register/record-classes.ts";
import { DataRequest } from "./data-request.entity.ts";
import { DataRequestState } from "./data-request.enums.ts";
import type {
  AnswerDataRequestInput,
  DataRequestInput,
  DataRequestTextInput,
  SendDataRequestInput,
} from "./data-request.inputs.ts";
import {
  canAnswerDataRequest,
  canCompleteDataRequest,
  canExtendDataRequest,
  canSendDataRequest,
  canWithdrawDataRequest,
  type DataRequestFacts,
} from "./data-request.policy.ts";
import { inOffice } from "./data-request.read.ts";
import { dueDaysOf, extendedDay } from "./data-request.rules.ts";

const INBOX = "/data-requests";
const OWN = "/my-data";

/**
 * Sends a request about the own data to the specialists of the own unit, who are told of it.
 *
 * @throws Forbidden `dataRequest.noPerson` for an account without a person.
 * @throws InvalidInput `dataRequest.class` for a class of records that there is not.
 */
export async function sendDataRequest(work: Work, input: SendDataRequestInput): Promise<DataRequest> {
  const { viewer, clock } = work;
  assertAllowed(viewer, canSendDataRequest(viewer));
  const recordClass = input.recordClass ?? null;
  if (recordClass !== null && !RECORD_CLASSES.some(({ code }) => code === recordClass))
    throw new InvalidInput([{ path: "input.recordClass", rule: "dataRequest.class" }]);
  const day = today(clock);
  const personId = viewer.personId ?? "";
  const unitId = (await readAppointmentOn(work.sql, personId, day))?.unitId ?? null;
  const request = Object.assign(new DataRequest(), {
    ...{ personId, accountId: viewer.accountId ?? "", unitId, recordClass, kind: input.kind, text: input.text.trim() },
    ...{ state: DataRequestState.SENT, sentAt: moment(clock) },
    ...dueDaysOf(input.kind, day, await readHolidays(work.sql)),
  });
  work.em.persist(request);
  await work.em.flush();
  await tellSpecialists(work, request, day);
  return request;
}

/**
 * Accepts a request, or refuses it with the reason; the person is told.
 *
 * @throws Forbidden `dataRequest.notSpecialist`, `dataRequest.own`, `dataRequest.state`.
 * @throws Stale when it changed since it was read.
 */
export async function answerDataRequest(work: Work, input: AnswerDataRequestInput): Promise<DataRequest> {
  const request = await load(work, input, canAnswerDataRequest);
  request.state = input.isAccepted ? DataRequestState.ACCEPTED : DataRequestState.REFUSED;
  request.answer = input.text.trim();
  request.answeredAt = moment(work.clock);
  request.answeredById = work.viewer.accountId;
  await work.em.flush();
  await tell(work, request, input.isAccepted ? "dataRequest.told.accepted" : "dataRequest.told.refused");
  return request;
}

/**
 * Gives a request more time, once, with the reason; the person is told.
 *
 * @throws Forbidden `dataRequest.extended` the second time, `dataRequest.notSpecialist`, `dataRequest.state`.
 * @throws Stale when it changed since it was read.
 */
export async function extendDataRequest(work: Work, input: DataRequestTextInput): Promise<DataRequest> {
  const request = await load(work, input, canExtendDataRequest);
  request.extensionReason = input.text.trim();
  request.completionDueOn = extendedDay(request.kind, request.completionDueOn);
  await work.em.flush();
  await tell(work, request, "dataRequest.told.extended");
  return request;
}

/**
 * Says of an accepted request what was done; the person is told. What is corrected is corrected by its own verb.
 *
 * @throws Forbidden `dataRequest.notSpecialist`, `dataRequest.own`, `dataRequest.state`.
 * @throws Stale when it changed since it was read.
 */
export async function completeDataRequest(work: Work, input: DataRequestTextInput): Promise<DataRequest> {
  const request = await load(work, input, canCompleteDataRequest);
  request.state = DataRequestState.COMPLETED;
  request.outcome = input.text.trim();
  request.completedAt = moment(work.clock);
  request.completedById = work.viewer.accountId;
  await work.em.flush();
  await tell(work, request, "dataRequest.told.completed");
  return request;
}

/**
 * Takes the own request back.
 *
 * @throws Forbidden `dataRequest.notOwn`, `dataRequest.closed`.
 * @throws Stale when it changed since it was read.
 */
export async function withdrawDataRequest(work: Work, input: DataRequestInput): Promise<DataRequest> {
  const request = await load(work, input, canWithdrawDataRequest);
  request.state = DataRequestState.WITHDRAWN;
  await work.em.flush();
  return request;
}

/** Tells specialists once a day of requests whose answer or completion is due today or was. */
export async function remindOfDataRequests(work: Work, _input: object): Promise<{ told: number }> {
  const day = today(work.clock);
  const due = await work.em.find(DataRequest, {
    $or: [
      { state: DataRequestState.SENT, answerDueOn: { $lte: day } },
      { state: DataRequestState.ACCEPTED, completionDueOn: { $lte: day } },
    ],
  });
  let told = 0;
  for (const request of due) told += await tellSpecialists(work, request, day, "dataRequest.told.due");
  return { told };
}

/** Loads a request that the viewer may do the verb to; one that is nobody's business of the viewer is not found. */
async function load(
  work: Work,
  { id, version }: DataRequestInput,
  policy: typeof canAnswerDataRequest,
): Promise<DataRequest> {
  const request = await work.em.findOne(DataRequest, { id });
  const covered = await work.sql
    .selectFrom("data_request")
    .select("id")
    .where("id", "=", id)
    .where(inOffice(work, [Role.ORG_SPECIALIST]))
    .executeTakeFirst();
  const isOwn = request?.personId === work.viewer.personId;
  if (request === null || (covered === undefined && !isOwn)) throw new NotFound("DataRequest", id);
  const { personId, state, extensionReason } = request;
  const facts: DataRequestFacts = { personId, state, extensionReason, isCovered: covered !== undefined };
  assertAllowed(work.viewer, policy(work.viewer, facts));
  await work.em.lock(request, LockMode.OPTIMISTIC, version);
  return request;
}

async function tellSpecialists(
  work: Work,
  request: DataRequest,
  day: string,
  rule = "dataRequest.told.sent",
): Promise<number> {
  const { unitId, personId, id, state } = request;
  if (unitId === null) return 0;
  const holders = await readGrantHolders(work.sql, { role: Role.ORG_SPECIALIST, unitIds: [unitId], day });
  const values = { dueOn: state === DataRequestState.SENT ? request.answerDueOn : request.completionDueOn };
  return notify(
    work,
    nearestFor(holders.get(unitId), personId).map(({ accountId }) => ({
      ...{ to: { accountId }, kind: NoticeKind.TASK, rule, values, link: INBOX },
      dedupeKey: `${rule}:${id}:${rule.endsWith("due") ? day : ""}`,
    })),
  );
}

async function tell(work: Work, { id, personId, completionDueOn }: DataRequest, rule: string): Promise<void> {
  const notice = {
    to: { personId },
    kind: NoticeKind.INFORMATION,
    rule,
    values: { dueOn: completionDueOn },
    link: OWN,
  };
  await notify(work, [{ ...notice, dedupeKey: `${rule}:${id}` }]);
}
