import { readEntry, sameExact, showEntry } from "./exact-entry.ts";
import { type Author, criteriaOf, programmeMetricsOf, type Questions } from "./questions.ts";
import type { Form, MetricKind, PreviewInput, SelfRatingInput } from "./rows.ts";

/** What stands in a form; numbers as they were typed. */
export interface Answers {
  readonly scores: Readonly<Record<string, string>>;
  readonly metrics: Readonly<Record<string, string>>;
  readonly findings: Readonly<Record<string, boolean>>;
  readonly grade: string | null;
  readonly strengths: string;
  readonly weaknesses: string;
}

/**
 * The answers that a form starts from: the person's own, or for the deciding side its own once there are any and the
 * person's until then, as the server has it.
 */
export function answersOf(form: Form, author: Author, locale: string): Answers {
  const decided =
    form.scores.some((score) => score.step === "DECISION") ||
    form.measures.some((measure) => measure.step === "DECISION");
  const step = author === "HEAD" && decided ? "DECISION" : "SELF";
  const kinds = new Map(form.frameworkVersion.scheme.metrics.map((metric) => [metric.name, metric.kind]));
  const measures = form.measures.filter((measure) => measure.step === step);
  return {
    scores: Object.fromEntries(
      form.scores.filter((score) => score.step === step).map((score) => [score.criterionId, score.value]),
    ),
    metrics: Object.fromEntries(
      measures
        .filter(({ kind }) => kind === "METRIC")
        .map(({ name, value }) => [name, showEntry(kinds.get(name) ?? "NUMBER", value, locale)]),
    ),
    findings: Object.fromEntries(
      measures.filter(({ kind }) => kind === "FINDING").map(({ name, value }) => [name, value === "true"]),
    ),
    grade: form.selfGrade,
    strengths: form.strengths ?? "",
    weaknesses: form.weaknesses ?? "",
  };
}

/** The part of an input that names answers. */
export type AnswerChanges = Pick<
  SelfRatingInput,
  "scores" | "metrics" | "findings" | "grade" | "strengths" | "weaknesses"
>;

/** Only what differs, null for what was taken back: the server merges it into what it has. */
export function changesOf(form: Form, before: Answers, after: Answers): AnswerChanges {
  const kinds = new Map(form.frameworkVersion.scheme.metrics.map((metric) => [metric.name, metric.kind]));
  const scores = changedKeys(before.scores, after.scores, sameText).map((criterionId) => ({
    criterionId,
    value: after.scores[criterionId] ?? null,
  }));
  const metrics = changedKeys(before.metrics, after.metrics, (left, right, name) =>
    sameEntry(kinds.get(name) ?? "NUMBER", left, right),
  ).map((name) => ({
    name,
    value: exactOf(kinds.get(name) ?? "NUMBER", after.metrics[name]),
  }));
  const findings = changedKeys(before.findings, after.findings, (left, right) => left === right).map((name) => ({
    name,
    holds: after.findings[name] ?? null,
  }));
  return {
    ...(scores.length > 0 ? { scores } : {}),
    ...(metrics.length > 0 ? { metrics } : {}),
    ...(findings.length > 0 ? { findings } : {}),
    ...(before.grade === after.grade ? {} : { grade: after.grade }),
    ...(before.strengths === after.strengths ? {} : { strengths: after.strengths }),
    ...(before.weaknesses === after.weaknesses ? {} : { weaknesses: after.weaknesses }),
  };
}

/** Whether an input would change anything. */
export function isDirty(form: Form, before: Answers, after: Answers): boolean {
  return Object.keys(changesOf(form, before, after)).length > 0;
}

/**
 * The question "what would these answers give", with codes for ids; numbers that cannot be read yet are left out.
 */
export function previewInputOf(form: Form, questions: Questions, answers: Answers): PreviewInput {
  const criteria = criteriaOf(questions.groups).flatMap(({ id, code }) => {
    const value = answers.scores[id];
    return value === undefined ? [] : [{ key: code, value }];
  });
  const typed = questions.metrics.flatMap(({ name, kind }) => {
    const value = exactOf(kind, answers.metrics[name]);
    return value === null ? [] : [{ key: name, value }];
  });
  const metrics = [...typed, ...givenMetrics(form).filter(({ key }) => typed.every((one) => one.key !== key))];
  const findings = questions.findings.flatMap(({ name }) => {
    const value = answers.findings[name];
    return value === undefined ? [] : [{ key: name, value }];
  });
  const { leading, positionClass, subjectType, frameworkVersion } = form;
  return {
    versionId: frameworkVersion.id,
    leading,
    positionClass: positionClass ?? "PROFESSIONAL",
    subjectType,
    publicContact: form.position?.publicContact ?? null,
    criteria,
    metrics,
    findings,
  };
}

/** What tasks, subordinates and the action programme say without anybody typing it. */
function givenMetrics(form: Form): { readonly key: string; readonly value: string }[] {
  const fromWork = form.workMetrics.flatMap(({ name, value }) => (value === null ? [] : [{ key: name, value }]));
  const result = form.programmeSource?.value ?? null;
  const fromProgramme =
    result === null ? [] : programmeMetricsOf(form).map(({ name }) => ({ key: name, value: result }));
  return [...fromWork, ...fromProgramme];
}

function exactOf(kind: MetricKind, typed: string | undefined): string | null {
  const entry = readEntry(kind, typed ?? "");
  return entry.state === "exact" ? entry.exact : null;
}

/** Typed numbers are the same when they mean the same; what cannot be read is compared as typed. */
function sameEntry(kind: MetricKind, left: string | undefined, right: string | undefined): boolean {
  const [one, other] = [readEntry(kind, left ?? ""), readEntry(kind, right ?? "")];
  if (one.state === "exact" && other.state === "exact") return sameExact(one.exact, other.exact);
  return one.state === other.state && one.state === "absent";
}

function sameText(left: string | undefined, right: string | undefined): boolean {
  return left === right || (left !== undefined && right !== undefined && sameExact(left, right));
}

function changedKeys<T>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
  same: (left: T | undefined, right: T | undefined, key: string) => boolean,
): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => !same(before[key], after[key], key));
}
