import { Stack, TextField, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { type Posts, SetPosts } from "../../../schema/operations/organization.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import { localToday } from "../../shared/text/format.ts";
import { type Ability, AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { DayField } from "../../shared/ui/fields.tsx";
import { type Picked, PositionPicker } from "../pickers.tsx";
import { changedPosts, type PostEntry, readCount } from "./staffing.ts";

interface SetPostsProps {
  readonly unitId: string;
  readonly posts: ResultOf<typeof Posts>["posts"];
}

/** Setting how many people the unit may have, position by position. */
export function SetPostsButton({ ability, ...props }: SetPostsProps & { readonly ability: Ability }): ReactElement {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <AbilityButton ability={ability} size="small" onClick={() => setAsking(true)}>
        {translate("organization.post.set")}
      </AbilityButton>
      {asking && <SetPostsDialog {...props} onClose={() => setAsking(false)} />}
    </>
  );
}

function SetPostsDialog({ unitId, posts, onClose }: SetPostsProps & { readonly onClose: () => void }): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const [startsOn, setStartsOn] = useState(localToday);
  const [entries, setEntries] = useState<readonly PostEntry[]>(() =>
    posts.map(({ position, count }) => ({ positionId: position.id, name: position.name, count: String(count) })),
  );
  const verb = useVerb(SetPosts, { done: "organization.post.setDone", onDone: onClose });
  const changed = changedPosts(entries, new Map(posts.map(({ position, count }) => [position.id, count])));
  const submit = (): void => {
    const content = { unitId, startsOn, posts: changed ?? [] };
    void verb.act({ input: { ...content, idempotencyKey: keyFor(content) } });
  };
  const add = (position: Picked | null): void => {
    if (position !== null) setEntries([...entries, { positionId: position.id, name: position.name, count: "1" }]);
  };
  return (
    <ConfirmVerb
      open
      title={translate("organization.post.setTitle")}
      consequence={translate("organization.post.setConsequence")}
      confirm={translate("organization.post.set")}
      busy={verb.busy}
      disabled={changed === null || changed.length === 0 || startsOn === ""}
      onConfirm={submit}
      onClose={onClose}
    >
      <DayField label={translate("organization.post.startsOn")} value={startsOn} onChange={setStartsOn} />
      {entries.map((entry) => (
        <EntryLine
          key={entry.positionId}
          entry={entry}
          onChange={(count) =>
            setEntries(entries.map((each) => (each.positionId === entry.positionId ? { ...each, count } : each)))
          }
        />
      ))}
      <PositionPicker
        key={entries.length}
        label={translate("organization.post.add")}
        value={null}
        except={entries.map(({ positionId }) => positionId)}
        onPick={add}
      />
    </ConfirmVerb>
  );
}

interface EntryProps {
  readonly entry: PostEntry;
  readonly onChange: (count: string) => void;
}

function EntryLine({ entry, onChange }: EntryProps): ReactElement {
  return (
    <Stack direction="row" sx={{ alignItems: "center", gap: 2 }}>
      <Typography sx={{ flexGrow: 1 }}>{entry.name}</Typography>
      <TextField
        value={entry.count}
        error={readCount(entry.count) === null}
        onChange={(event) => onChange(event.target.value)}
        sx={{ width: 96, flexShrink: 0 }}
        slotProps={{ htmlInput: { inputMode: "numeric", maxLength: 5, "aria-label": entry.name } }}
      />
    </Stack>
  );
}
