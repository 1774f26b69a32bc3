import { TextField } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { SetPostTarget } from "../../../../schema/operations/organization/post-target.ts";
import { useSubmitKey } from "../../../shared/api/submit-key.ts";
import { useStaleVerb } from "../../../shared/api/useStaleVerb.ts";
import { localToday, useFormat } from "../../../shared/text/format.ts";
import { type Ability, AbilityButton } from "../../../shared/ui/AbilityButton.tsx";
import { DayField, TextLine, Tick } from "../../../shared/ui/fields.tsx";
import { VersionedVerb } from "../../../shared/ui/VersionedVerb.tsx";
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

function SetTargetDialog({ unitId, target, onClose }: SetTargetProps & { readonly onClose: () => void }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const keyFor = useSubmitKey();
  const [titles, setTitles] = useState(typed(target?.titles));
  const [posts, setPosts] = useState(typed(target?.posts));
  const [startsOn, setStartsOn] = useState(target?.startsOn ?? localToday());
  const [dueOn, setDueOn] = useState(target?.dueOn ?? "");
  const [includesSubtree, setIncludesSubtree] = useState(target?.includesSubtree ?? true);
  const [documentNumber, setDocumentNumber] = useState(target?.documentNumber ?? "");
  const [read] = useState(target);
  const verb = useStaleVerb(SetPostTarget, { done: "organization.target.done", onDone: onClose });
  const numbers = { titles: readNumber(titles), posts: readNumber(posts) };
  const isWrong = numbers.titles === undefined || numbers.posts === undefined;
  const isEmpty = titles.trim() === "" && posts.trim() === "";
  const submit = (version: number | null): void => {
    const content = {
      ...{ unitId, includesSubtree, startsOn, dueOn, version },
      titles: numbers.titles ?? null,
      posts: numbers.posts ?? null,
      documentNumber: documentNumber.trim() === "" ? null : documentNumber.trim(),
    };
    void verb.act({ input: { ...content, idempotencyKey: keyFor(content) } });
  };
  return (
    <VersionedVerb
      open
      title={translate("organization.target.setTitle")}
      consequence={translate("organization.target.consequence")}
      confirm={translate("organization.target.set")}
      disabled={isWrong || isEmpty || startsOn === "" || dueOn === ""}
      verb={verb}
      differences={[
        { label: translate("organization.target.counted.titles"), mine: titles, theirs: typed(target?.titles) },
        { label: translate("organization.target.counted.posts"), mine: posts, theirs: typed(target?.posts) },
        {
          label: translate("organization.target.startsOn"),
          mine: format.day(startsOn),
          theirs: format.day(target?.startsOn),
        },
      ]}
      onConfirm={() => submit((verb.stale ? target : read)?.version ?? null)}
      onClose={onClose}
    >
      <NumberField label={translate("organization.target.titles")} value={titles} onChange={setTitles} />
      <NumberField label={translate("organization.target.posts")} value={posts} onChange={setPosts} />
      <DayField label={translate("organization.target.startsOn")} value={startsOn} onChange={setStartsOn} />
      {target === undefined && (
        <DayField label={translate("organization.target.dueOn")} value={dueOn} onChange={setDueOn} />
      )}
      <Tick
        label={translate("organization.target.includesSubtree")}
        value={includesSubtree}
        onChange={setIncludesSubtree}
      />
      <TextLine
        label={translate("organization.target.documentNumber")}
        value={documentNumber}
        onChange={setDocumentNumber}
        maxLength={100}
      />
    </VersionedVerb>
  );
}

function typed(count: number | null | undefined): string {
  return count === null || count === undefined ? "" : String(count);
}

interface NumberProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function NumberField({ label, value, onChange }: NumberProps): ReactElement {
  return (
    <TextField
      label={label}
      value={value}
      error={readNumber(value) === undefined}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ htmlInput: { inputMode: "numeric", maxLength: 6 } }}
    />
  );
}
