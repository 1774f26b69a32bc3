import type { FrameworkFile } from "../../framework/index.ts";
import type { FieldError } from "../../kernel/index.ts";
import { applies, type Audience, exact, isExact, type Metric } from "../../rating/index.ts";
import type { EventsFile } from "../../work/index.ts";

/** What a leader's file calls the choices of Decree 335, Article 16.2. */
export const LETTERS = { d: "unitResult", đ: "organizing", e: "uniting" } as const;

/** Metrics that the file states itself, by name, with what is wrong with them. */
export interface StatedMetrics {
  readonly metrics: Readonly<Record<string, string>>;
  readonly faults: readonly FieldError[];
}

/** The metrics that the file states: by letter or by name; what comes from tasks cannot be stated. */
export function statedMetrics(framework: FrameworkFile, file: EventsFile, audience: Audience): StatedMetrics {
  const stated = [
    ...(["d", "đ", "e"] as const).flatMap((letter) => {
      const value = file[letter];
      return value === undefined ? [] : [{ path: letter, name: LETTERS[letter] as string, value }];
    }),
    ...Object.entries(file.metrics ?? {}).map(([name, value]) => ({ path: `metrics.${name}`, name, value })),
  ];
  const faults: FieldError[] = [];
  const metrics: Record<string, string> = {};
  for (const { path, name, value } of stated) {
    const metric = framework.scheme.metrics?.find((one) => one.name === name);
    const rule = ruleBroken(metric, audience, path);
    const answer = metric && answerOf(metric, value);
    const allowed = (metric?.options ?? []).map((option) => `${option.key} (${option.value})`).join(", ");
    const values = { name, value, field: path, framework: framework.code, allowed };
    if (rule) faults.push({ path, rule, values });
    else if (answer === null) faults.push({ path, rule: "events.choice", values });
    else if (answer !== undefined) metrics[name] = answer;
  }
  return { metrics, faults };
}

function ruleBroken(metric: Metric | undefined, audience: Audience, path: string): string | null {
  if (metric && applies(metric.appliesTo, audience)) return metric.source === "TASKS" ? "events.fromTasks" : null;
  return path in LETTERS && !audience.leading ? "events.leaderOnly" : "events.noMetric";
}

/** The key of a choice, also where its value was given: 1, 0.5, 50%; null when it is none of them. */
function answerOf({ kind, options = [] }: Metric, value: string): string | null {
  if (kind !== "CHOICE") return value;
  const number = value.endsWith("%") ? `${value.slice(0, -1).trim()}/100` : value;
  const whole = /^\d{1,3}\/100$/.test(number) || isExact(number) ? exact(number) : null;
  const option = options.find(({ key }) => key === value) ?? options.find((one) => whole?.equals(exact(one.value)));
  return option?.key ?? null;
}
