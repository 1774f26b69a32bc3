import { Stack } from "@mui/material";
import type { TadaDocumentNode } from "gql.tada";
import { type ReactElement, useState } from "react";
import { useNavigate, useTranslate } from "react-admin";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { DocumentNumberField } from "../../shared/document/DocumentNumberField.tsx";
import { DocumentPicker } from "../../shared/document/DocumentPicker.tsx";
import { localToday } from "../../shared/text/format.ts";
import { DayField, TextLine } from "../../shared/ui/fields.tsx";
import { VersionedVerb } from "../../shared/ui/VersionedVerb.tsx";
import type { Part } from "./programme.ts";

/** A field that a verb asks for. */
export interface VerbField {
  readonly name: string;
  readonly label: string;
  /** `document` asks for a document of the register, `number` for its number as the paper says it. */
  readonly kind: "day" | "line" | "text" | "document" | "number";
  readonly optional?: boolean;
  readonly maxLength?: number;
  /** What stands there already, to be changed. */
  readonly start?: (part: Part) => string;
}

/** A verb on a programme or a part of it: what it says before it is done, and what it asks for. */
export interface VerbPlan {
  readonly document: TadaDocumentNode<unknown, { input: never }>;
  readonly title: string;
  readonly consequence?: string;
  readonly confirm: string;
  readonly tone?: "primary" | "error" | "warning";
  readonly done: string;
  readonly fields?: readonly VerbField[];
  /** Page to go to afterwards, where this one is no more. */
  readonly leadsTo?: string;
  /** What the input holds besides the fields: the id, and the version as it was when the verb was offered. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** A plan for a document of any verb: the input's fields are checked by the server, which names the wrong ones. */
export function plan<Result, Input>(
  document: TadaDocumentNode<Result, { input: Input }>,
  rest: Omit<VerbPlan, "document">,
): VerbPlan {
  return { ...rest, document: document as unknown as VerbPlan["document"] };
}

interface VerbDialogProps {
  readonly verb: VerbPlan;
  /** The part that the verb is about, as it stands now; null for what is not there yet. */
  readonly find: (id: string) => Part | null;
  readonly onClose: () => void;
}

/** Asks for what a verb needs and does it. */
export function VerbDialog({ verb, find, onClose }: VerbDialogProps): ReactElement {
  const translate = useTranslate();
  const fields = verb.fields ?? [];
  const part = find(String(verb.input["id"] ?? ""));
  const [opened] = useState(part);
  const [values, setValues] = useState<Values>(() =>
    Object.fromEntries(fields.map((field) => [field.name, startOf(field, part)])),
  );
  const keyOf = useSubmitKey();
  const navigate = useNavigate();
  const onDone = (): void => (verb.leadsTo === undefined ? onClose() : void navigate(verb.leadsTo));
  const act = useStaleVerb(verb.document, { done: verb.done, onDone });
  const missing = fields.some(({ name, optional }) => optional !== true && (values[name] ?? "").trim() === "");
  const send = (wanted: Values): void => {
    const given = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value.trim() !== ""));
    const content = { ...verb.input, ...versionOf(verb, part), ...given };
    void act.act({ input: { ...content, idempotencyKey: keyOf(content) } as never });
  };
  const state = (at: Part | null): string => (at?.state ? translate(at.state) : "");
  return (
    <VersionedVerb
      open
      title={translate(verb.title)}
      consequence={verb.consequence === undefined ? "" : translate(verb.consequence)}
      confirm={translate(verb.confirm)}
      disabled={missing}
      verb={act}
      facts={[{ label: translate("programme.stateLabel"), before: state(opened), now: state(part) }]}
      merge={{
        draft: values,
        stored: Object.fromEntries(
          fields.map((field) => [
            field.name,
            field.start === undefined ? (values[field.name] ?? "") : startOf(field, part),
          ]),
        ),
        words: Object.fromEntries(
          fields.flatMap(({ name, label, start }) =>
            start === undefined ? [] : [[name, [translate(label)] as const]],
          ),
        ),
        onMerged: setValues,
      }}
      onConfirm={send}
      onClose={onClose}
      {...(verb.tone === undefined ? {} : { tone: verb.tone })}
    >
      <Stack sx={{ gap: 2, pt: 1 }}>
        {fields.map((field) => (
          <Asked
            key={field.name}
            field={field}
            value={values[field.name] ?? ""}
            onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
          />
        ))}
      </Stack>
    </VersionedVerb>
  );
}

type Values = Readonly<Record<string, string>>;

function startOf({ kind, start }: VerbField, part: Part | null): string {
  if (start !== undefined && part !== null) return start(part);
  return kind === "day" ? localToday() : "";
}

/** The version as it stands now, where the verb names one. */
function versionOf({ input }: VerbPlan, part: Part | null): { readonly version?: number } {
  return part === null || !("version" in input) ? {} : { version: part.version };
}

interface AskedProps {
  readonly field: VerbField;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Asked({ field, value, onChange }: AskedProps): ReactElement {
  const translate = useTranslate();
  const { kind, label, optional = false, maxLength = kind === "text" ? 2000 : 100 } = field;
  if (kind === "day") return <DayField name={field.name} label={translate(label)} value={value} onChange={onChange} />;
  const common = { label: translate(label), value, required: !optional, onChange };
  if (kind === "document") return <DocumentPicker {...common} />;
  if (kind === "number") return <DocumentNumberField {...common} name={field.name} maxLength={maxLength} />;
  return <TextLine {...common} name={field.name} multiline={kind === "text"} maxLength={maxLength} />;
}
