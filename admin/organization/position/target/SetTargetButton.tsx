import { TextField } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { SetPostTarget } from "../../../../schema/operations/organization/post-target.ts";
import { useSubmitKey } from "../../../shared/api/submit-key.ts";
import { useStaleVerb } from "../../../shared/api/useStaleVerb.ts";
import { DocumentNumberField } from "../../../shared/document/DocumentNumberField.tsx";
import { localToday, useFormat } from "../../../shared/text/format.ts";
import { type Ability, AbilityButton } from "../../../shared/ui/AbilityButton.tsx";
import { DayField, isBefore, Tick } from "../../../shared/ui/fields.tsx";
import { useFieldProblem } from "../../../shared/ui/form/problems.tsx";
import { VersionedVerb } from "../../../shared/ui/VersionedVerb.tsx";
import { useExamples } from "../../examples.ts";
import { readNumber, type TargetProgress } from "./target-progress.ts";

interface SetTargetProps {
  readonly unitId: string;
  /** The target to change; left out for a new one. */
  readonly target?: TargetProgress["target"];
}

/** Setting how many titles and posts a unit shall have left by a day. */
export function SetTargetButton({ ability, ...props }: SetTargetProps & { readonly ability: Ability }): ReactElement {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <AbilityButton ability={ability} size="small" onClick={() => setAsking(true)}>
        {translate(props.target === undefined ? "organization.target.set" : "organization.target.change")}
      </AbilityButton>
      {asking && <SetTargetDialog {...props} onClose={() => setAsking(false)} />}
    </>
  );
}

interface Draft {
  readonly titles: string;
  readonly posts: string;
  readonly startsOn: string;
  readonly dueOn: string;
  readonly includesSubtree: boolean;
  readonly documentNumber: string;
}

function draftOf(target: SetTargetProps["target"]): Draft {
  return {
    titles: typed(target?.titles),
    posts: typed(target?.posts),
    startsOn: target?.startsOn ?? localToday(),
    dueOn: target?.dueOn ?? "",
    includesSubtree: target?.includesSubtree ?? true,
    documentNumber: target?.documentNumber ?? "",
  };
}

function isReady({ titles, posts, startsOn, dueOn }: Draft): boolean {
  const numbers = [readNumber(titles), readNumber(posts)];
  if (numbers.includes(undefined) || numbers.every((number) => number === null)) return false;
  return startsOn !== "" && dueOn !== "" && !isBefore(dueOn, startsOn);
}

function SetTargetDialog({ unitId, target, onClose }: SetTargetProps & { readonly onClose: () => void }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const keyFor = useSubmitKey();
  const [draft, setDraft] = useState(() => draftOf(target));
  const [read] = useState(target);
  const verb = useStaleVerb(SetPostTarget, { done: "organization.target.done", onDone: onClose });
  const label = (field: string): string => translate(`organization.target.${field}`);
  const submit = ({ titles, posts, documentNumber, ...plain }: Draft): void => {
    const version = (verb.stale ? target : read)?.version ?? null;
    const content = {
      ...{ unitId, version, ...plain },
      titles: readNumber(titles) ?? null,
      posts: readNumber(posts) ?? null,
      documentNumber: documentNumber.trim() === "" ? null : documentNumber.trim(),
    };
    void verb.act({ input: { ...content, idempotencyKey: keyFor(content) } });
  };
  return (
    <VersionedVerb
      open
      title={label("setTitle")}
      consequence={label("consequence")}
      confirm={label("set")}
      disabled={!isReady(draft)}
      verb={verb}
      merge={{
        draft,
        stored: draftOf(target),
        words: {
          titles: [label("titles")],
          posts: [label("posts")],
          startsOn: [label("startsOn"), format.day],
          includesSubtree: [label("includesSubtree"), (yes) => translate(`khung.words.${yes ? "yes" : "no"}`)],
          documentNumber: [label("documentNumber")],
        },
        onMerged: setDraft,
      }}
      onConfirm={submit}
      onClose={onClose}
    >
      <Fields draft={draft} isNew={target === undefined} onChange={(part) => setDraft({ ...draft, ...part })} />
    </VersionedVerb>
  );
}

interface FieldsProps {
  readonly draft: Draft;
  readonly isNew: boolean;
  readonly onChange: (part: Partial<Draft>) => void;
}

function Fields({ draft, isNew, onChange }: FieldsProps): ReactElement {
  const translate = useTranslate();
  const example = useExamples();
  const label = (field: string): string => translate(`organization.target.${field}`);
  return (
    <>
      <NumberField
        name="titles"
        label={label("titles")}
        hint={example("targetHint")}
        value={draft.titles}
        onChange={(titles) => onChange({ titles })}
      />
      <NumberField name="posts" label={label("posts")} value={draft.posts} onChange={(posts) => onChange({ posts })} />
      <DayField
        name="startsOn"
        label={label("startsOn")}
        value={draft.startsOn}
        onChange={(startsOn) => onChange({ startsOn })}
      />
      {isNew && (
        <DayField
          name="dueOn"
          notBefore={draft.startsOn}
          label={label("dueOn")}
          value={draft.dueOn}
          onChange={(dueOn) => onChange({ dueOn })}
        />
      )}
      <Tick
        label={label("includesSubtree")}
        value={draft.includesSubtree}
        onChange={(includesSubtree) => onChange({ includesSubtree })}
      />
      <DocumentNumberField
        name="documentNumber"
        label={label("documentNumber")}
        example={example("decision")}
        value={draft.documentNumber}
        onChange={(documentNumber) => onChange({ documentNumber })}
        maxLength={100}
      />
    </>
  );
}

function typed(count: number | null | undefined): string {
  return count === null || count === undefined ? "" : String(count);
}

interface NumberProps {
  readonly name: string;
  readonly hint?: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function NumberField({ name, hint, label, value, onChange }: NumberProps): ReactElement {
  const { problem, forget } = useFieldProblem(name);
  return (
    <TextField
      label={label}
      value={value}
      error={problem !== "" || readNumber(value) === undefined}
      helperText={problem || hint}
      data-field={name}
      onChange={(event) => {
        forget();
        onChange(event.target.value);
      }}
      slotProps={{ htmlInput: { inputMode: "numeric", maxLength: 6 } }}
    />
  );
}
