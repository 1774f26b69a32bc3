import {
  AcceptTask,
  CancelTask,
  ChangeTaskDue,
  ConfirmUnplannedTask,
  DeclineUnplannedTask,
  ExemptTask,
  HandTaskOver,
  ReleaseTask,
  ReturnTask,
} from "../../../../schema/operations/work/task-verbs.ts";
import { addDays } from "../../mine/period.ts";
import { afterDeductions, converted, typedNumber } from "../task-words.ts";
import { CORRECTED_FIELDS, correctedEffects, corrections } from "./corrections.ts";
import { type Effect, type Values, verb, type VerbField, type VerbTask } from "./verb.ts";

const REASON: VerbField = { name: "note", label: "task.field.reason", kind: "text" };
const WORDS: VerbField = { name: "note", label: "task.field.opinion", kind: "text", optional: true };
const VERDICT: VerbField = { name: "verdict", label: "task.field.verdict", kind: "verdict", start: () => "NONE" };
const DAYS_TO_MEND = 3;

/** Verbs of those who assign, judge and lead. */
export const LEADER_VERBS = {
  accept: verb(AcceptTask, {
    name: "accept",
    fields: [
      {
        ...{ name: "quantity", label: "task.field.accepted", kind: "quantity" },
        start: ({ submitted, quantity }) => submitted ?? quantity,
      },
      ...[VERDICT, WORDS],
    ],
    effects: acceptEffects,
  }),
  return: verb(ReturnTask, {
    name: "return",
    tone: "warning",
    fields: [
      { ...VERDICT, start: () => "MAJOR" },
      { ...REASON, label: "task.field.toMend" },
      {
        ...{ name: "dueOn", label: "task.field.newDue", kind: "day" },
        start: (_task, today) => addDays(today, DAYS_TO_MEND),
      },
    ],
    effects: returnEffects,
  }),
  confirm: verb(ConfirmUnplannedTask, {
    name: "confirm",
    fields: [
      ...CORRECTED_FIELDS,
      { name: "dueOn", label: "task.field.due", kind: "day", start: ({ dueOn }, today) => later(dueOn, today) },
      WORDS,
    ],
    corrections,
    effects: (task, values) => [...correctedEffects(task, values), { key: "task.effect.confirm" }],
  }),
  decline: verb(DeclineUnplannedTask, {
    ...{ name: "decline", tone: "warning", fields: [REASON] },
    effects: () => [{ key: "task.effect.decline" }],
  }),
  handOver: verb(HandTaskOver, {
    name: "handOver",
    fields: [
      { name: "newOwnerPersonId", label: "task.field.newOwner", kind: "person" },
      { name: "dueOn", label: "task.field.due", kind: "day", start: ({ dueOn }, today) => later(dueOn, today) },
      { ...REASON, optional: true },
    ],
    effects: (task) => [
      task.owner === null
        ? { key: "task.effect.handOn" }
        : { key: "task.effect.handOver", values: { name: task.owner.fullName }, tone: "warning" },
    ],
  }),
  release: verb(ReleaseTask, {
    name: "release",
    fields: [REASON, { name: "newOwnerPersonId", label: "task.field.newOwnerToo", kind: "person", optional: true }],
    effects: (task) => [{ key: "task.effect.release", values: { name: task.owner?.fullName ?? "" } }],
  }),
  changeDue: verb(ChangeTaskDue, {
    name: "changeDue",
    fields: [
      { name: "dueOn", label: "task.field.newDue", kind: "day", start: ({ dueOn }, today) => later(dueOn, today) },
      REASON,
    ],
    effects: ({ dueOn }, _values, today) => [
      dueOn < today ? { key: "task.effect.dueMissed", tone: "warning" } : { key: "task.effect.dueReplaced" },
    ],
  }),
  exempt: verb(ExemptTask, {
    name: "exempt",
    fields: [
      { name: "aboutNumber", label: "task.field.about", kind: "event" },
      { ...REASON, label: "task.field.cause" },
    ],
    effects: () => [{ key: "task.effect.exempt" }],
  }),
  cancel: verb(CancelTask, {
    ...{ name: "cancel", tone: "error", fields: [REASON] },
    effects: () => [{ key: "task.effect.cancel", tone: "error" }],
  }),
} as const;

function later(day: string, other: string): string {
  return day > other ? day : other;
}

function acceptEffects(task: VerbTask, { quantity = "", verdict = "NONE" }: Values): readonly Effect[] {
  const whole = converted(typedNumber(quantity) ?? "0", task.coefficient);
  const errors = (task.majorErrors ?? 0) + (verdict === "MAJOR" ? 1 : 0);
  const counted: Effect = { key: "task.effect.accept", values: { whole, name: task.owner?.fullName ?? "" } };
  if (errors > 0) return [counted, qualityLeft(task, whole, errors)];
  return verdict === "MINOR" ? [counted, { key: "task.effect.minor" }] : [counted];
}

function returnEffects(task: VerbTask, { verdict = "NONE" }: Values): readonly Effect[] {
  const further: Effect = { key: "task.effect.furtherDue" };
  if (verdict === "NONE") return [{ key: "task.effect.returnNone" }, further];
  if (verdict === "MINOR") return [{ key: "task.effect.minor" }, further];
  const whole = converted(task.quantity, task.coefficient);
  return [qualityLeft(task, whole, (task.majorErrors ?? 0) + 1), further];
}

function qualityLeft({ perMajorError = null }: VerbTask, whole: string, errors: number): Effect {
  const left = afterDeductions(whole, errors, perMajorError);
  if (left === null) return { key: "task.effect.qualityCounted", values: { smart_count: errors }, tone: "warning" };
  return { key: "task.effect.quality", values: { whole, left, smart_count: errors }, tone: "warning" };
}
