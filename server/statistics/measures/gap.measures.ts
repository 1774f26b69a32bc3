import { MeasureScale, StatisticsMeasure } from "../query/statistics.enums.ts";
import { EVALUATIONS } from "../sources/evaluations.source.ts";
import { counted, mean, type Measure, type Words } from "./measure.ts";

const sources = [EVALUATIONS];

/** What a decision is compared with. */
interface Compared {
  readonly sum: string;
  readonly grade: Words;
}

const SELF: Compared = { sum: "self", grade: { vi: "mức tự xếp", en: "the grade of the self-rating" } };
const VOTE: Compared = { sum: "vote", grade: { vi: "mức đề xuất", en: "the proposed grade" } };
const SUGGESTED: Compared = { sum: "suggested", grade: { vi: "mức hệ thống gợi ý", en: "the computed grade" } };

function baseOf({ grade }: Compared): Words {
  return {
    vi: `số được xếp loại có ${grade.vi}`,
    en: `the rated that have ${grade.en.replace("the ", "a ")}`,
  };
}

function side(id: StatisticsMeasure, of: Compared, part: "Above" | "Equal" | "Below"): Measure {
  const words = {
    Above: { vi: "cao hơn", en: "above" },
    Equal: { vi: "bằng", en: "equal to" },
    Below: { vi: "thấp hơn", en: "below" },
  }[part];
  const vi = `${of.grade.vi} ${words.vi} mức được quyết định`;
  const en = `${of.grade.en} ${words.en} the decided one`;
  return {
    id,
    name: { vi: capital(vi), en: capital(en.replace("the ", "")) },
    definition: { vi: `Số được xếp loại có ${vi}.`, en: `The rated with ${en}.` },
    base: baseOf(of),
    scale: MeasureScale.COUNT,
    sources,
    sums: [`${of.sum}${part}`, `${of.sum}Compared`],
    valueOf: counted(`${of.sum}${part}`, `${of.sum}Compared`),
  };
}

function gap(id: StatisticsMeasure, of: Compared): Measure {
  return {
    id,
    name: { vi: `Độ lệch ${of.grade.vi}`, en: `Gap of ${of.grade.en.replace("the ", "")}` },
    definition: {
      vi: `Trung bình số bậc mà ${of.grade.vi} cao hơn mức được quyết định theo thang của quy chế; dưới 0 là thấp hơn.`,
      en: `Mean number of grades that ${of.grade.en} lies above the decided one on the scale of the regulation; below 0: under it.`,
    },
    base: baseOf(of),
    scale: MeasureScale.GRADES,
    sources,
    sums: [`${of.sum}Gap`, `${of.sum}Compared`],
    valueOf: mean(`${of.sum}Gap`, `${of.sum}Compared`),
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How self-ratings, proposals and computed grades lie to decisions. */
export const gapMeasures: readonly Measure[] = [
  side(StatisticsMeasure.SELF_ABOVE_DECIDED, SELF, "Above"),
  side(StatisticsMeasure.SELF_EQUAL_DECIDED, SELF, "Equal"),
  side(StatisticsMeasure.SELF_BELOW_DECIDED, SELF, "Below"),
  gap(StatisticsMeasure.SELF_GAP, SELF),
  side(StatisticsMeasure.VOTE_ABOVE_DECIDED, VOTE, "Above"),
  side(StatisticsMeasure.VOTE_EQUAL_DECIDED, VOTE, "Equal"),
  side(StatisticsMeasure.VOTE_BELOW_DECIDED, VOTE, "Below"),
  gap(StatisticsMeasure.VOTE_GAP, VOTE),
  gap(StatisticsMeasure.SUGGESTED_GAP, SUGGESTED),
];
