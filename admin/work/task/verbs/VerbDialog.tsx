import { Stack, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { useSubmitKey } from "../../../shared/api/submit-key.ts";
import { useStaleVerb } from "../../../shared/api/useStaleVerb.ts";
import { formatDay, localToday, useFormat } from "../../../shared/text/format.ts";
import type { ChangedFact } from "../../../shared/ui/StaleDialog.tsx";
import { VersionedVerb } from "../../../shared/ui/VersionedVerb.tsx";
import { isPositiveText, typedNumber } from "../task-words.ts";
import { isCorrection } from "./corrections.ts";
import { useAttachments } from "./useAttachments.ts";
import type { TaskVerb, Values, VerbField, VerbTask } from "./verb.ts";
import { VerbFieldInput } from "./VerbFields.tsx";

const DOCUMENT: VerbField = { name: "documentId", label: "task.field.document", kind: "document" };

interface VerbDialogProps {
  readonly verb: TaskVerb;
  /** The task as it stands now. */
  readonly task: VerbTask;
  /** The task as it stood when the question was opened. */
  readonly opened: VerbTask;
  /** Chosen before the question was opened. */
  readonly files?: readonly File[];
  readonly onClose: () => void;
}

/** Asks for what a verb needs, says what it does to the numbers, and does it. */
export function VerbDialog({ verb, task, opened, files: chosen = [], onClose }: VerbDialogProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const today = localToday();
  const fields = task.needsDocument === true ? [...verb.fields, DOCUMENT] : verb.fields;
  const [values, setValues] = useState<Values>(() =>
    Object.fromEntries(fields.map(({ name, start }) => [name, start?.(task, today) ?? ""])),
  );
  const files = useAttachments(chosen);
  const keyOf = useSubmitKey();
  const words = `task.verb.${verb.name}`;
  const act = useStaleVerb(verb.document, { done: `${words}.done`, onDone: onClose });
  const send = (given: Values): void => {
    const content = {
      id: task.id,
      version: task.version,
      ...inputOf(fields, given),
      ...verb.corrections?.(task, given),
      ...evidenceOf(fields, files.ids),
    };
    void act.act({ input: { ...content, idempotencyKey: keyOf(content) } as never });
  };
  const state = (at: VerbTask): string => translate(`task.state.${at.state}`);
  const facts: readonly ChangedFact[] = [
    { label: translate("task.field.state"), before: state(opened), now: state(task) },
    { label: translate("task.field.due"), before: format.day(opened.dueOn), now: format.day(task.dueOn) },
    { label: translate("task.field.percent"), before: percentOf(opened), now: percentOf(task) },
    { label: translate("task.field.owner"), before: opened.owner?.fullName ?? "", now: task.owner?.fullName ?? "" },
  ];
  return (
    <VersionedVerb
      open
      title={translate(`${words}.title`)}
      consequence={<Consequence verb={verb} task={task} values={values} today={today} />}
      confirm={translate(`${words}.do`)}
      disabled={files.busy || fields.some((field) => isMissing(field, values[field.name] ?? ""))}
      verb={act}
      facts={facts}
      merge={{
        draft: values,
        stored: storedValues(fields, task, values),
        words: Object.fromEntries(fields.filter(isMerged).map((field) => [field.name, wordsOf(field, translate)])),
        onMerged: setValues,
      }}
      onConfirm={send}
      onClose={onClose}
      {...(verb.tone === undefined ? {} : { tone: verb.tone })}
    >
      <Stack sx={{ gap: 1.5 }}>
        {fields.map((field) => (
          <VerbFieldInput
            key={field.name}
            {...{ field, task, values, files }}
            value={values[field.name] ?? ""}
            onChange={(value, others) => setValues((before) => ({ ...before, ...others, [field.name]: value }))}
          />
        ))}
      </Stack>
    </VersionedVerb>
  );
}

/** What the form would begin with now; what it does not take from the task stays as it was typed. */
function storedValues(fields: readonly VerbField[], task: VerbTask, values: Values): Values {
  const today = localToday();
  return Object.fromEntries(
    fields.map(({ name, start }) => [name, start === undefined ? (values[name] ?? "") : start(task, today)]),
  );
}

/** Fields that begin with what the task says and are said by their value; a product is known by its id alone. */
function isMerged({ start, kind }: VerbField): boolean {
  return start !== undefined && kind !== "product" && kind !== "verdict";
}

function wordsOf({ label, kind }: VerbField, translate: (key: string) => string) {
  return [translate(label), (value: string) => (kind === "day" ? formatDay(value) : value)] as const;
}

const percentOf = ({ percent }: VerbTask): string => `${String(percent)}%`;

interface ConsequenceProps {
  readonly verb: TaskVerb;
  readonly task: VerbTask;
  readonly values: Values;
  readonly today: string;
}

function Consequence({ verb, task, values, today }: ConsequenceProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <>
      <Typography color="textPrimary" sx={{ fontWeight: 600, overflowWrap: "anywhere", mb: 0.5 }}>
        {task.title}
      </Typography>
      <div aria-live="polite">
        {verb.effects(task, values, today).map(({ key, values: blanks = {}, tone }) => (
          <Typography key={key} {...(tone === undefined ? {} : { color: tone })}>
            {translate(
              key,
              Object.fromEntries(Object.entries(blanks).map(([name, value]) => [name, shown(value, format.exact)])),
            )}
          </Typography>
        ))}
      </div>
    </>
  );
}

function shown(value: string | number, exact: (value: string) => string): string | number {
  return typeof value === "string" && /^\d/.test(value) ? exact(value) : value;
}

function isMissing({ kind, optional = false }: VerbField, value: string): boolean {
  if (kind === "quantity" || kind === "coefficient" || kind === "corrected") return !isPositiveText(value);
  return !optional && kind !== "files" && value.trim() === "";
}

function inputOf(fields: readonly VerbField[], values: Values): Record<string, unknown> {
  const others = fields.filter((field) => !isCorrection(field));
  const entries = others.flatMap(({ name, kind }): [string, unknown][] => {
    const value = (values[name] ?? "").trim();
    if (kind === "files" || value === "") return [];
    if (kind === "percent" || kind === "event") return [[name, Number(value)]];
    return [[name, kind === "quantity" ? typedNumber(value) : value]];
  });
  return Object.fromEntries(entries);
}

function evidenceOf(fields: readonly VerbField[], fileIds: readonly string[]): Record<string, unknown> {
  return fields.some(({ kind }) => kind === "files") && fileIds.length > 0 ? { fileIds } : {};
}
