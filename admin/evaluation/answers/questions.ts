import type { AppliesTo } from "../../framework/framework-rows.ts";
import { readEntry } from "./exact-entry.ts";
import type { Answers } from "./answers.ts";
import type { Criterion, Finding, Form, GroupNode, Metric } from "./rows.ts";

/** Whose form it is: the person fills in what is the person's, the deciding side may answer everything. */
export type Author = "SELF" | "HEAD";

/** What regulations tell people apart by. */
export type Audience = Pick<Form, "leading" | "positionClass" | "subjectType"> & {
  readonly position?: { readonly publicContact: boolean } | null;
};

/** A group with only what concerns the person. */
export interface AskedGroup {
  readonly group: GroupNode;
  readonly criteria: readonly Criterion[];
  readonly groups: readonly AskedGroup[];
}

/** Everything that a form asks. */
export interface Questions {
  readonly groups: readonly AskedGroup[];
  readonly metrics: readonly Metric[];
  readonly findings: readonly Finding[];
}

/** Whether a part of the regulation concerns the person, by the same rule as the server's rating. */
export function concerns(appliesTo: AppliesTo | null, audience: Audience): boolean {
  if (appliesTo === null) return true;
  if (appliesTo.leading !== null && appliesTo.leading !== audience.leading) return false;
  if (appliesTo.classes !== null && !appliesTo.classes.includes(audience.positionClass ?? "PROFESSIONAL")) return false;
  if (appliesTo.publicContact !== null && appliesTo.publicContact !== (audience.position?.publicContact ?? false))
    return false;
  if (appliesTo.subjectTypes === null) return true;
  return audience.subjectType !== null && appliesTo.subjectTypes.includes(audience.subjectType);
}

/** A form as far as its questions depend on it. */
export type AskingForm = Audience & {
  /** The shorter periods that make its score; null where it is scored by itself. */
  readonly rollUp?: Form["rollUp"];
  readonly frameworkVersion: Pick<Form["frameworkVersion"], "groups" | "scheme">;
  /** What tasks and subordinates give; a form that nobody asked for them has none. */
  readonly workMetrics?: readonly Pick<Form["workMetrics"][number], "name" | "mayBeTyped">[];
};

/**
 * What the form asks its author; groups without a question are left out.
 *
 * A period that is made of shorter ones asks for no points again: its score comes from them.
 */
export function questionsOf(form: AskingForm, author: Author): Questions {
  const { groups, scheme } = form.frameworkVersion;
  const mine = (part: { readonly typedBy: Author; readonly appliesTo: AppliesTo | null }): boolean =>
    (author === "HEAD" || part.typedBy === "SELF") && concerns(part.appliesTo, form);
  const findings = scheme.findings.filter(mine);
  // Nobody types what the action programme, the tasks or the subordinates say.
  const given = new Set((form.workMetrics ?? []).flatMap((one) => (one.mayBeTyped ? [] : [one.name])));
  const metrics = scheme.metrics.filter(
    (metric) => metric.source !== "PROGRAMME" && !given.has(metric.name) && mine(metric),
  );
  if (isRolledUp(form)) return { groups: [], metrics: metrics.filter((metric) => metric.typedBy === "HEAD"), findings };
  return { groups: askedGroups(groups, form), metrics, findings };
}

/** Metrics that the person's action programme answers; they are shown, never typed. */
export function programmeMetricsOf(form: AskingForm): Metric[] {
  const { metrics } = form.frameworkVersion.scheme;
  return metrics.filter((metric) => metric.source === "PROGRAMME" && concerns(metric.appliesTo, form));
}

/** Whether the score of the period is made of shorter periods. */
export function isRolledUp(form: Pick<AskingForm, "rollUp">): boolean {
  return (form.rollUp ?? null) !== null;
}

function askedGroups(groups: readonly GroupNode[], audience: Audience): AskedGroup[] {
  return groups.flatMap((group) => {
    if (!concerns(group.appliesTo, audience)) return [];
    const criteria = group.criteria.filter((criterion) => concerns(criterion.appliesTo, audience));
    const inner = askedGroups(group.groups ?? [], audience);
    return criteria.length + inner.length === 0 ? [] : [{ group, criteria, groups: inner }];
  });
}

/** All criteria of the form in its order. */
export function criteriaOf(groups: readonly AskedGroup[]): Criterion[] {
  return groups.flatMap((asked) => [...asked.criteria, ...criteriaOf(asked.groups)]);
}

/** How many of the questions that must be answered are. */
export interface Progress {
  readonly done: number;
  readonly all: number;
  /** Numbers that cannot be read. */
  readonly wrong: number;
  /** Element id of the first open question. */
  readonly next: string | null;
}

/** What these methods leave unanswered did not happen, or is computed. */
const NEVER_REQUIRED: ReadonlySet<string> = new Set(["RATIO", "BONUS", "DEDUCTION"]);

/** Something that must be answered. */
type Required = {
  readonly anchor: string;
  readonly done: boolean;
} & (
  | { readonly kind: "criterion"; readonly criterion: Criterion }
  | { readonly kind: "metric"; readonly metric: Metric }
  | { readonly kind: "grade" }
);

/** Everything that must be answered, in the order of the form; findings count as "no" until stated. */
function requiredOf(questions: Questions, answers: Answers, needsGrade: boolean): Required[] {
  const criteria = criteriaOf(questions.groups).filter(
    (criterion) => criterion.isRequired && !NEVER_REQUIRED.has(criterion.method),
  );
  return [
    ...criteria.map((criterion) => ({
      ...{ kind: "criterion" as const, criterion, anchor: anchorOf("criterion", criterion.id) },
      done: answers.scores[criterion.id] !== undefined,
    })),
    ...questions.metrics
      .filter((metric) => metric.isRequired)
      .map((metric) => ({
        ...{ kind: "metric" as const, metric, anchor: anchorOf("metric", metric.name) },
        done: readEntry(metric.kind, answers.metrics[metric.name] ?? "").state === "exact",
      })),
    ...(needsGrade
      ? [{ kind: "grade" as const, anchor: anchorOf("grade", "self"), done: answers.grade !== null }]
      : []),
  ];
}

/** What must still be answered, in the order of the form. */
export function missingOf(questions: Questions, answers: Answers, needsGrade: boolean): readonly Required[] {
  return requiredOf(questions, answers, needsGrade).filter(({ done }) => !done);
}

/** Counts the required questions. */
export function progressOf(questions: Questions, answers: Answers, needsGrade: boolean): Progress {
  const required = requiredOf(questions, answers, needsGrade);
  const wrong = questions.metrics.filter(
    (metric) => readEntry(metric.kind, answers.metrics[metric.name] ?? "").state === "wrong",
  ).length;
  return {
    done: required.filter((one) => one.done).length,
    all: required.length,
    wrong,
    next: required.find((one) => !one.done)?.anchor ?? null,
  };
}

/** Element id of a question, to lead the person there. */
export function anchorOf(kind: "criterion" | "metric" | "finding" | "grade", key: string): string {
  return `${kind}-${key}`;
}
