import { recordAbsence } from "../../../../server/organization/index.ts";
import {
  DataRequest,
  DataRequestState,
  ErasureRun,
  ErasureState,
  RetentionRule,
} from "../../../../server/privacy/index.ts";
import type { Work } from "../../../../server/kernel/index.ts";
import { makeAccount } from "../../../support/build-identity.ts";
import type { TestKhung } from "../../../support/test-khung.ts";
import type { Recipe } from "../recipe.ts";

interface Staff {
  readonly unitId: string;
  readonly personId: string;
  readonly employeeId: string;
}

/** Requests in each state, a rule of retention with something of age, and an erasure that waits for approval. */
export async function makePrivacyPlace(khung: TestKhung, { unitId, personId, employeeId }: Staff) {
  const { id: accountId } = await makeAccount(khung);
  const note = { kind: "SICK" as never, note: "Nghỉ ốm", startsOn: "2001-01-01", endsOn: "2001-01-05" };
  await khung.write(recordAbsence, { personId, ...note });
  const rule = async (work: Work, { recordClass }: { readonly recordClass: string }) => {
    const values = { recordClass, keepMonths: 60, basis: "Quyết định", isActive: true };
    work.em.persist(Object.assign(new RetentionRule(), { ...values, decidedAt: "2026-07-01T02:00:00.000Z" }));
    await work.em.flush();
    return {};
  };
  for (const recordClass of ["ABSENCE_TEXT", "COMPETENCY_TEXT"]) {
    const sql = khung.look().sql;
    const known = await sql.selectFrom("retention_rule").select("id").where("record_class", "=", recordClass).execute();
    if (known.length === 0) await khung.write(rule, { recordClass });
  }
  return {
    dataRequestId: await makeRequest(khung, { unitId, personId, accountId, state: DataRequestState.SENT }),
    acceptedRequestId: await makeRequest(khung, { unitId, personId, accountId, state: DataRequestState.ACCEPTED }),
    ownRequestId: await makeRequest(khung, { unitId, personId: employeeId, accountId, state: DataRequestState.SENT }),
    erasureId: await makeErasure(khung),
  };
}

type RequestFacts = Pick<DataRequest, "unitId" | "personId" | "accountId" | "state">;

async function makeRequest(khung: TestKhung, facts: RequestFacts): Promise<string> {
  const make = async (work: Work) => {
    const days = { answerDueOn: "2026-07-17", completionDueOn: "2026-07-25", sentAt: "2026-07-15T02:00:00.000Z" };
    const request = Object.assign(new DataRequest(), { kind: "CORRECTION", text: "Sai năm sinh", ...days, ...facts });
    work.em.persist(request);
    await work.em.flush();
    return { id: request.id };
  };
  return (await khung.write(make, {})).id;
}

async function makeErasure(khung: TestKhung): Promise<string> {
  const make = async (work: Work) => {
    const run = Object.assign(new ErasureRun(), {
      ...{ recordClass: "COMPETENCY_TEXT", untilDay: "2021-07-15", basis: "Quyết định", proposedRecords: 1 },
      ...{ state: ErasureState.PROPOSED, proposedAt: "2026-07-15T02:00:00.000Z" },
    });
    work.em.persist(run);
    await work.em.flush();
    return { id: run.id };
  };
  return (await khung.write(make, {})).id;
}

/** Verbs on requests about personal data, on retention and on erasures. */
export const privacyVerbs: Readonly<Record<string, Recipe>> = {
  answerDataRequest: ({ dataRequestId }) => ({ id: dataRequestId, isAccepted: true, text: "Đã nhận" }),
  approveErasure: ({ erasureId }) => ({ id: erasureId }),
  completeDataRequest: ({ acceptedRequestId }) => ({ id: acceptedRequestId, text: "Đã sửa" }),
  dropErasure: ({ erasureId }) => ({ id: erasureId }),
  extendDataRequest: ({ acceptedRequestId }) => ({ id: acceptedRequestId, text: "Cần đối chiếu" }),
  proposeErasure: () => ({ recordClass: "ABSENCE_TEXT" }),
  sendDataRequest: () => ({ kind: "CORRECTION", text: "Sai năm sinh" }),
  setRetentionRule: () => ({ recordClass: "DISCIPLINE_TEXT", keepMonths: 60, basis: "Quyết định", isActive: true }),
  withdrawDataRequest: ({ ownRequestId }) => ({ id: ownRequestId }),
};

/** Questions about personal data. */
export const privacyQuestions: Readonly<Record<string, Recipe>> = {
  dataRequests: () => ({}),
  erasures: () => ({}),
  myData: () => ({}),
  myDataRequests: () => ({}),
  readEntries: () => ({}),
  readersOfMe: () => ({}),
  retentionClasses: () => ({}),
};
