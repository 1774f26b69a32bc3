import { exact, shown } from "../exact.ts";
import { given, type RatingInput } from "../rating-input.ts";
import type { Metric } from "../scheme.ts";
import { traceNode, type TraceNode } from "../trace.ts";
import { isSourced, type SourcedValue } from "./metric-source.ts";

/** Where the value of a metric came from, for metrics that are not simply typed. */
export function sourceNodes(metric: Metric, input: RatingInput): TraceNode[] {
  const answer = given(input.metrics, metric.name);
  if (metric.source === "PROGRAMME") return [programmeNode(answer)];
  if (!isSourced(metric)) return [];
  const sourced = given(input.sourced, metric.name);
  if (sourced) return [sourcedNode(sourced)];
  return [answer === undefined ? insufficientNode(metric) : typedNode(answer)];
}

/** Says that nobody typed the value. */
function programmeNode(answer: string | undefined): TraceNode {
  const label = {
    vi: "Lấy từ kết quả chương trình hành động của cá nhân trong kỳ",
    en: "Taken from the result of the person's action programme in the period",
  };
  return traceNode({ kind: "METRIC", key: "actionProgramme", label, answer: answer ?? null });
}

function sourcedNode({ source, numerator, denominator, count }: SourcedValue): TraceNode {
  const [part, whole] = [shown(exact(numerator)), shown(exact(denominator))];
  const label =
    source === "TASKS"
      ? {
          vi: `Tính từ ${String(count)} nhiệm vụ trong kỳ: ${part} trên ${whole}`,
          en: `Computed from ${String(count)} tasks of the period: ${part} of ${whole}`,
        }
      : {
          vi: `Tính từ điểm của ${String(count)} người thuộc quyền quản lý trong kỳ: ${part} người ở dưới mức`,
          en: `Computed from the scores of ${String(count)} subordinates in the period: ${part} below the grade`,
        };
  return traceNode({ kind: "METRIC", key: source, label, answer: `${numerator} : ${denominator}` });
}

function typedNode(answer: string): TraceNode {
  const label = { vi: "Nhập tay", en: "Typed by hand" };
  return traceNode({ kind: "METRIC", key: "TYPED", label, answer });
}

function insufficientNode({ source }: Metric): TraceNode {
  const label =
    source === "TASKS"
      ? {
          vi: "Chưa đủ dữ liệu: trong kỳ chưa có nhiệm vụ được giao",
          en: "Not enough data: no assigned task in the period",
        }
      : {
          vi: "Chưa đủ dữ liệu: còn người thuộc quyền quản lý chưa có điểm",
          en: "Not enough data: subordinates without a score",
        };
  return traceNode({ kind: "METRIC", key: "INSUFFICIENT", label });
}
