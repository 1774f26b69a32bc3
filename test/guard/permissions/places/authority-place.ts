import { AuthorityAct, AuthorityRow, EvaluationSubject, HolderKind } from "../../../../server/evaluation/index.ts";
import { grantQuotaExtension } from "../../../../server/evaluation/quota/quota.service.ts";
import type { FrameworkFile } from "../../../../server/framework/index.ts";
import type { Work } from "../../../../server/kernel/index.ts";
import type { TestKhung } from "../../../support/test-khung.ts";

/** What a row of an authority table says that holds nowhere yet. */
export const ROW = {
  ...{ subject: EvaluationSubject.PERSON, holderKind: HolderKind.HEAD_OF_UNIT, labelVi: "Cấp phó của xã" },
};

type Scheme = FrameworkFile["scheme"];

/** A quota that the level above may extend, and a list of what follows from a poor month. */
export function withQuotaAndUses({ scheme }: FrameworkFile): Partial<FrameworkFile> {
  const quota: Scheme["quota"] = {
    mode: "WARN",
    grade: "HTXS",
    percent: "20",
    base: "GOOD_ONLY",
    groupBy: "UNIT",
    extension: { percent: "25" },
    basis: "NĐ 335/2025/NĐ-CP, Điều 20 khoản 5",
  };
  const uses: Scheme["uses"] = [
    {
      code: "XX",
      period: "MONTH",
      label: { vi: "Xem xét" },
      kind: "REVIEW_ASSIGNMENT",
      grades: ["HTN"],
      basis: "NĐ 335/2025/NĐ-CP, Điều 23",
    },
  ];
  return { scheme: { ...scheme, quota, uses } };
}

/** Two rows of the unit's authority table that hold one day, and an extended quota. */
export async function makeAuthorityPlace(
  khung: TestKhung,
  { unitId, processCycleId }: { readonly unitId: string; readonly processCycleId: string },
) {
  const extension = { cycleId: processCycleId, unitId, reason: "Xuất sắc", documentNumber: "1/QĐ" };
  return {
    authorityRowId: (await khung.write(putRow, { unitId, place: 1 })).id,
    otherAuthorityRowId: (await khung.write(putRow, { unitId, place: 2 })).id,
    extensionId: (await khung.write(grantQuotaExtension, extension)).id,
  };
}

async function putRow({ em }: Work, input: { unitId: string; place: number }): Promise<AuthorityRow> {
  const row = Object.assign(new AuthorityRow(), ROW, input, {
    act: AuthorityAct.SCORING,
    holderUnitId: input.unitId,
    startsOn: "2090-01-01",
  });
  em.persist(row);
  await em.flush();
  return row;
}
