import { Autocomplete, TextField } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { SetTaskCollaborators } from "../../../schema/operations/work/task-verbs.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { VersionedVerb } from "../../shared/ui/VersionedVerb.tsx";
import { useUnitLoad } from "./assign/useUnitLoad.ts";
import type { TaskRecord } from "./task.ts";

interface Helper {
  readonly id: string;
  readonly name: string;
}

/** Names who helps with a task, all anew; they do not own it. */
export function CollaboratorsDialog({
  task,
  onClose,
}: {
  readonly task: TaskRecord;
  readonly onClose: () => void;
}): ReactElement {
  const translate = useTranslate();
  const { people, loading } = useUnitLoad(task.unitId);
  const [chosen, setChosen] = useState<readonly Helper[]>(() =>
    task.collaborators.map(({ id, fullName }) => ({ id, name: fullName })),
  );
  const verb = useStaleVerb(SetTaskCollaborators, { done: "task.collaborators.done", onDone: onClose });
  const keyOf = useSubmitKey();
  const stored = task.collaborators.map(({ id, fullName }) => ({ id, name: fullName }));
  const send = (next: readonly Helper[]): void => {
    const content = { id: task.id, version: task.version, collaboratorPersonIds: next.map(({ id }) => id) };
    void verb.act({ input: { ...content, idempotencyKey: keyOf(content) } });
  };
  const names = (list: readonly Helper[]): string => list.map(({ name }) => name).join(", ");
  return (
    <VersionedVerb
      open
      title={translate("task.collaborators.do")}
      consequence={translate("task.collaborators.text")}
      confirm={translate("task.collaborators.save")}
      verb={verb}
      merge={{
        draft: { chosen },
        stored: { chosen: stored },
        words: { chosen: [translate("task.field.collaborators"), names] },
        onMerged: (merged) => setChosen(merged.chosen),
      }}
      onConfirm={(merged) => send(merged.chosen)}
      onClose={onClose}
    >
      <Autocomplete<Helper, true>
        multiple
        fullWidth
        value={[...chosen]}
        options={people.filter(({ id }) => id !== task.ownerPersonId)}
        loading={loading}
        getOptionLabel={({ name }) => name}
        isOptionEqualToValue={(left, right) => left.id === right.id}
        onChange={(_event, picked) => setChosen(picked)}
        renderInput={(props) => <TextField {...props} label={translate("task.field.collaborators")} />}
      />
    </VersionedVerb>
  );
}
