import { MeasureScale, StatisticsMeasure } from "../query/statistics.enums.ts";
import { QUOTA } from "../sources/quota.source.ts";
import { type Measure, sumOf, type Words } from "./measure.ts";

/** A number of quotas; none where no quota is counted. */
function limited(id: StatisticsMeasure, sums: readonly [value: string, base: string], words: QuotaWords): Measure {
  const [value, base] = sums;
  return {
    ...{ id, ...words },
    scale: MeasureScale.COUNT,
    sources: [QUOTA],
    sums: ["quotaGroups", value, base],
    valueOf: ({ row }) => ({
      value: sumOf(row, "quotaGroups") === 0 ? null : String(sumOf(row, value)),
      base: sumOf(row, base),
    }),
  };
}

interface QuotaWords {
  readonly name: Words;
  readonly definition: Words;
  readonly base: Words;
}

/** What quotas allow and what is used of them. */
export const quotaMeasures: readonly Measure[] = [
  limited(StatisticsMeasure.QUOTA_LIMIT, ["quotaLimit", "quotaBase"], {
    name: { vi: "Số được phép theo tỷ lệ khống chế", en: "Limit of the quota" },
    definition: {
      vi: "Tổng số được xếp mức bị khống chế tối đa của từng cơ quan, mỗi cơ quan làm tròn riêng theo quy chế; tập thể tính tại cơ quan có thẩm quyền công nhận.",
      en: "Most that may have the limited grade, added up over agencies, each rounded by itself as its regulation says; units count under the agency that recognises them.",
    },
    base: { vi: "số làm cơ số tính tỷ lệ", en: "the number that the percentage is taken of" },
  }),
  limited(StatisticsMeasure.QUOTA_USED, ["quotaUsed", "quotaLimit"], {
    name: { vi: "Số đang xếp mức bị khống chế", en: "Use of the quota" },
    definition: {
      vi: "Số đang có mức bị khống chế: mức đã quyết định, nếu chưa thì mức đề xuất, nếu chưa thì mức hệ thống gợi ý.",
      en: "Those that stand with the limited grade: as decided, else as proposed, else as computed.",
    },
    base: { vi: "số được phép", en: "the limit" },
  }),
];
