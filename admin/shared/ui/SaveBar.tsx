import { Alert, Stack } from "@mui/material";
import { type ReactElement, type ReactNode, useEffect, useRef, useState } from "react";
import { FormDataConsumer, SaveButton, Toolbar, useRecordContext, useResourceContext } from "react-admin";
import { differs, type Values } from "../trouble/merge-fields.ts";
import { type ChoiceNames, MergeForm } from "../trouble/MergeForm.tsx";
import { tellStale } from "../trouble/stale-saves.ts";
import { isJustSaved } from "../trouble/unsaved.ts";
import { useUnsaved } from "../trouble/useUnsaved.ts";
import { type Ability, useReason } from "./AbilityButton.tsx";

/** For forms of records: what is typed stays when the record is read anew. */
export const KEEP_TYPED = { keepDirtyValues: true };

interface SaveBarProps {
  /** The ability of the record; left out for a new one. */
  readonly ability?: Ability | null | undefined;
  /** Names of the values of fields that are chosen from a list, for comparing with what a colleague saved. */
  readonly choices?: ChoiceNames;
  readonly children?: ReactNode;
}

/**
 * Foot of a form: saves where the server would let the person, else says why it would not; guards what is not saved and
 * puts it together with what a colleague saved before.
 */
export function SaveBar({ ability, choices, children }: SaveBarProps): ReactElement {
  const reason = useReason(ability);
  return (
    <Toolbar>
      <Stack direction="row" sx={{ gap: 1.5, alignItems: "center", flexWrap: "wrap", width: "100%" }}>
        {reason === "" ? <SaveButton alwaysEnable={false} /> : <Alert severity="info">{reason}</Alert>}
        {children}
      </Stack>
      <FormDataConsumer>{({ formData }) => <Guard values={formData} />}</FormDataConsumer>
      <MergeForm {...(choices === undefined ? {} : { choices })} />
    </Toolbar>
  );
}

/** Asks before the form is left with something in it that is not saved, and says when the record changes underneath. */
function Guard({ values }: { readonly values: Values }): null {
  const resource = useResourceContext() ?? "";
  const record = useRecordContext<Values & { readonly id?: string }>();
  const [first] = useState(values);
  const base = useRef(record);
  const isUnsaved = differs(values, base.current ?? first);
  useUnsaved(isUnsaved);
  useEffect(() => {
    const before = base.current;
    base.current = record;
    if (before === undefined || record?.id === undefined || before["version"] === record["version"]) return;
    if (isUnsaved && !isJustSaved()) tellStale({ resource, id: record.id, mine: values, base: before });
    // Only another reading of the record can make it stale.
  }, [record]);
  return null;
}
