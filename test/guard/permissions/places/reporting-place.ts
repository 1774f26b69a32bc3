import { Transmission } from "../../../../server/exchange/index.ts";
import type { Work } from "../../../../server/kernel/index.ts";
import type { TestKhung } from "../../../support/test-khung.ts";
import type { Recipe } from "../recipe.ts";

/** A package of the unit that was not sent. */
export async function makeReportingPlace(
  khung: TestKhung,
  { unitId, cycleId }: { readonly unitId: string; readonly cycleId: string },
) {
  const transmission = await khung.write(async function makeTransmission({ em }: Work) {
    const one = Object.assign(new Transmission(), {
      ...{ unitId, cycleId, decisionNumber: "01/QĐ-UBND", decisionOn: "2026-07-01", content: "{}", results: 0 },
      ...{ digest: "0".repeat(64), preparedAt: "2026-07-01T00:00:00.000Z" },
    });
    em.persist(one);
    await em.flush();
    return one;
  }, {});
  return { transmissionId: transmission.id };
}

/** Verbs of the duty to report and of yearly summaries by file. */
export const reportingVerbs: Readonly<Record<string, Recipe>> = {
  importSummary: ({ unitId, cycleId }) => ({ unitId, cycleId, content: "{}" }),
  prepareTransmission: ({ unitId, cycleId }) => ({ unitId, cycleId, decisionNumber: "02", decisionOn: "2026-07-01" }),
  recordTransmission: ({ transmissionId }) => ({
    ...{ transmissionId, sentOn: "2026-07-01", documentNumber: "03/UBND", receiver: "Sở Nội vụ" },
  }),
  "requestForm (list)": ({ unitId, cycleId }) => ({ form: "RESULT_APPROVAL_LIST", unitId, cycleId }),
};

/** Questions about them. */
export const reportingQuestions: Readonly<Record<string, Recipe>> = {
  exportSummary: ({ unitId, cycleId }) => ({ unitId, cycleId }),
  reportingDuty: ({ unitId }) => ({ filter: { unitId } }),
  summaryCollection: ({ unitId, cycleId }) => ({ unitId, cycleId }),
  transmissionContent: ({ transmissionId }) => ({ id: transmissionId }),
  transmissions: ({ unitId }) => ({ filter: { unitId } }),
};
