/*
 * Requests about personal data: one's own, and for specialists and auditors those of their units.
 */
import { type RawBuilder, sql as raw } from "kysely";
import {
  assertAllowed,
  ability,
  columns,
  denied,
  ALLOWED,
  hasRole,
  type Look,
  type Page,
  type PageInput,
  readPage,
  Role,
  today,
  Unauthenticated,
} from "../../kernel/index.ts";
import { inScope, unitScope } from "../../organization/index.ts";
import type { DataRequest } from "./data-request.entity.ts";
import { DataRequestState } from "./data-request.enums.ts";
import type { DataRequestAbilities, DataRequestFilter } from "./data-request.inputs.ts";
import {
  canAnswerDataRequest,
  canCompleteDataRequest,
  canExtendDataRequest,
  canWithdrawDataRequest,
  type DataRequestFacts,
} from "./data-request.policy.ts";

/** Requests that are not done yet. */
export const OPEN_STATES: readonly DataRequestState[] = [DataRequestState.SENT, DataRequestState.ACCEPTED];

const requestColumns = columns(
  "data_request",
  ...(["id", "version", "personId", "unitId", "kind", "recordClass", "text", "state", "sentAt"] as const),
  ...(["answerDueOn", "completionDueOn", "extensionReason", "answer", "answeredAt", "outcome"] as const),
  ...(["completedAt", "accountId", "answeredById", "completedById"] as const),
);

/** A request as read. */
export type DataRequestRow = Omit<{ [K in keyof DataRequest]: DataRequest[K] }, never>;

/**
 * One's own requests, the latest first.
 *
 * @throws Unauthenticated when nobody is signed in.
 */
export async function readMyDataRequests(look: Look, page: PageInput): Promise<Page<DataRequestRow>> {
  const { viewer, sql } = look;
  if (viewer.accountId === null) throw new Unauthenticated();
  if (viewer.personId === null) return { items: [], total: 0 };
  const own = sql.selectFrom("data_request").where("person_id", "=", viewer.personId);
  return readPage(page, own, own.select(requestColumns).orderBy("sent_at", "desc").orderBy("id", "desc"));
}

/**
 * Requests that reach the viewer's office, the most urgent first.
 *
 * @throws Forbidden `dataRequest.notSpecialist`.
 */
export async function readDataRequests(
  look: Look,
  filter: DataRequestFilter | null,
  page: PageInput,
): Promise<Page<DataRequestRow>> {
  const isReader = hasRole(look.viewer, Role.ORG_SPECIALIST, Role.AUDITOR);
  assertAllowed(look.viewer, isReader ? ALLOWED : denied("dataRequest.notSpecialist"));
  let query = look.sql.selectFrom("data_request").where(inOffice(look, [Role.ORG_SPECIALIST, Role.AUDITOR]));
  if (look.viewer.personId !== null) query = query.where("person_id", "!=", look.viewer.personId);
  if (filter?.state) query = query.where("state", "=", filter.state);
  if (filter?.isOpen) query = query.where("state", "in", [...OPEN_STATES]);
  const due = raw`case when state = 'SENT' then answer_due_on when state = 'ACCEPTED' then completion_due_on else '9' end`;
  return readPage(page, query, query.select(requestColumns).orderBy(due).orderBy("sent_at", "desc").orderBy("id"));
}

/** What the viewer may do to each of the requests. */
export async function readDataRequestAbilities(
  look: Look,
  ids: readonly string[],
): Promise<Map<string, DataRequestAbilities>> {
  const rows = await look.sql
    .selectFrom("data_request")
    .select(["id", "person_id as personId", "state", "extension_reason as extensionReason"])
    .select(raw<number>`case when ${inOffice(look, [Role.ORG_SPECIALIST])} then 1 else 0 end`.as("covered"))
    .where("id", "in", [...ids])
    .execute();
  return new Map(
    rows.map(({ id, covered, ...row }) => [id, abilitiesOf(look, { ...row, isCovered: Number(covered) === 1 })]),
  );
}

function abilitiesOf({ viewer }: Look, facts: DataRequestFacts): DataRequestAbilities {
  return {
    answer: ability(canAnswerDataRequest(viewer, facts)),
    extend: ability(canExtendDataRequest(viewer, facts)),
    complete: ability(canCompleteDataRequest(viewer, facts)),
    withdraw: ability(canWithdrawDataRequest(viewer, facts)),
  };
}

/** SQL condition: a grant with one of the roles reaches the unit of the request; one without a unit reaches all of them. */
export function inOffice(
  { viewer, clock }: Pick<Look, "viewer" | "clock">,
  roles: readonly Role[],
): RawBuilder<boolean> {
  if (!hasRole(viewer, ...roles)) return raw<boolean>`(1 = 0)`;
  const reached = inScope("data_request.unit_id", unitScope(viewer, roles), today(clock));
  return raw<boolean>`(data_request.unit_id is null or ${reached})`;
}
