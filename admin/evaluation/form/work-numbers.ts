import { type Scheme, wording } from "../../framework/framework-rows.ts";
import type { Format } from "../../shared/text/format.ts";
import type { ShownMetric, WorkMetric } from "../../work/drill/WorkNumbers.tsx";
import { showEntry } from "../answers/exact-entry.ts";

/** Metrics of tasks and subordinates with the regulation's words, deductions, and what was typed for want of tasks. */
export function shownMetrics(
  works: readonly WorkMetric[],
  metrics: Scheme["metrics"],
  typedOf: (name: string) => string | null,
  format: Format,
): ShownMetric[] {
  return works.map((work) => {
    const metric = metrics.find(({ name }) => name === work.name);
    const typed = work.source === "INSUFFICIENT" ? typedOf(work.name) : null;
    return {
      ...work,
      label: metric ? format.text(wording(metric.labelVi, metric.labelEn)) : work.name,
      deductions: metric?.tasks ?? null,
      typed: metric && typed !== null ? typedWords(metric, typed, format) : null,
    };
  });
}

function typedWords(metric: Scheme["metrics"][number], typed: string, format: Format): string {
  const option = metric.options.find(({ key }) => key === typed);
  if (option) return format.text(wording(option.labelVi, option.labelEn));
  const shown = showEntry(metric.kind, typed, format.locale);
  return metric.kind === "RATIO" && !shown.includes("/") ? `${shown}%` : shown;
}
