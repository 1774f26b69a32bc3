import { type ReactElement, useEffect, useState } from "react";
import {
  useDataProvider,
  useRecordContext,
  useRefresh,
  useResourceContext,
  useSaveContext,
  useTranslate,
} from "react-admin";
import { StaleDialog } from "../ui/StaleDialog.tsx";
import { type FieldDifference, fieldDifferences, type FieldWords, mergeFields, type Values } from "./merge-fields.ts";
import { onStale } from "./stale-saves.ts";

type Row = Values & { readonly id: string };

/** Names of the choices of a field: value → message key. */
export type ChoiceNames = Readonly<Record<string, readonly { readonly id: string; readonly name: string }[]>>;

interface Conflict {
  readonly mine: Values;
  readonly theirs: Row;
  readonly differences: readonly FieldDifference[];
}

/** Stands in the foot of a form: when somebody saved the record before, both are put together field by field. */
export function MergeForm({ choices = {} }: { readonly choices?: ChoiceNames }): ReactElement | null {
  const { conflict, settle } = useConflict(choices);
  const saving = useSaveContext();
  const refresh = useRefresh();
  if (conflict === null) return null;
  const { mine, theirs, differences } = conflict;
  const save = (takeTheirs: ReadonlySet<string>): void => {
    settle();
    void saving.save?.(mergeFields(mine, theirs, differences, takeTheirs));
  };
  return (
    <StaleDialog
      open
      differences={differences}
      onMerge={save}
      onKeepMine={() => save(new Set())}
      onTakeTheirs={() => {
        settle();
        refresh();
      }}
      onClose={settle}
    />
  );
}

function useConflict(choices: ChoiceNames): { readonly conflict: Conflict | null; readonly settle: () => void } {
  const resource = useResourceContext() ?? "";
  const record = useRecordContext<Row>();
  const provider = useDataProvider();
  const words = useFieldWords(resource, choices);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const id = record?.id;
  useEffect(
    () =>
      onStale((save) => {
        if (save.resource !== resource || save.id !== id) return;
        void provider.getOne<Row>(resource, { id }).then(({ data: theirs }) => {
          const { mine, base } = save;
          const differences = fieldDifferences(base, mine, theirs, words);
          if (differences.length > 0 || base["version"] === mine["version"]) setConflict({ mine, theirs, differences });
        });
      }),
    [resource, id, provider, words],
  );
  return { conflict, settle: () => setConflict(null) };
}

function useFieldWords(resource: string, choices: ChoiceNames): FieldWords {
  const translate = useTranslate();
  return {
    label: (field) => translate(`resources.${resource}.fields.${field}`, { _: "" }),
    text: (field, value) => {
      if (typeof value === "boolean") return translate(`khung.words.${value ? "yes" : "no"}`);
      if (typeof value === "number") return String(value);
      if (typeof value !== "string") return "";
      const name = choices[field]?.find(({ id }) => id === value)?.name;
      return name === undefined ? value : translate(name);
    },
  };
}
