import { Alert, Button, Stack } from "@mui/material";
import { type ReactElement, type ReactNode, useEffect, useRef, useState } from "react";
import {
  FormDataConsumer,
  LinkBase,
  SaveButton,
  Toolbar,
  useNotify,
  useRecordContext,
  useResourceContext,
  useTranslate,
} from "react-admin";
import { differs, type Values } from "../trouble/merge-fields.ts";
import { type ChoiceNames, MergeForm } from "../trouble/MergeForm.tsx";
import { tellStale } from "../trouble/stale-saves.ts";
import { isJustSaved } from "../trouble/unsaved.ts";
import { useUnsaved } from "../trouble/useUnsaved.ts";
import { startIn } from "./form/missing.ts";
import { useFormWords } from "./form/words.ts";
import { type Ability, useReason } from "./AbilityButton.tsx";

/** For forms of records: what is typed stays when the record is read anew. */
export const KEEP_TYPED = { keepDirtyValues: true };

interface SaveBarProps {
  /** The ability of the record; left out for a new one. */
  readonly ability?: Ability | null | undefined;
  /** Names of the values of fields that are chosen from a list, for comparing with what a colleague saved. */
  readonly choices?: ChoiceNames;
  readonly children?: ReactNode;
  /** Where "cancel" leads; left out, to the list. */
  readonly back?: string;
  /** Offers to go on with another new record, beside what was sent. */
  readonly another?: (sent: Values) => void;
}

/**
 * Foot of a form: saves where the server would let the person, else says why it would not; guards what is not saved and
 * puts it together with what a colleague saved before.
 */
export function SaveBar({ ability, choices, children, back, another }: SaveBarProps): ReactElement {
  const reason = useReason(ability);
  const resource = useResourceContext() ?? "";
  const translate = useTranslate();
  // A new record may be right as it is proposed; what is missing is said at its field.
  const isNew = useRecordContext<Values & { readonly id?: string }>()?.id === undefined;
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const form = foot.current?.closest("form");
    if (isNew && form) startIn(form);
    // Once: where the person has gone since is the person's choice.
  }, []);
  return (
    <Toolbar sx={STICKY}>
      <Stack ref={foot} direction="row" sx={{ gap: 1.5, alignItems: "center", flexWrap: "wrap", width: "100%" }}>
        {reason === "" ? <SaveButton alwaysEnable={isNew} /> : <Alert severity="info">{reason}</Alert>}
        {another && <AnotherButton onSaved={another} />}
        {children}
        <Button component={LinkBase} to={back ?? `/${resource}`} color="inherit">
          {translate("ra.action.cancel")}
        </Button>
      </Stack>
      <FormDataConsumer>{({ formData }) => <Guard values={formData} />}</FormDataConsumer>
      <MergeForm {...(choices === undefined ? {} : { choices })} />
    </Toolbar>
  );
}

/** The foot of a long form stays in sight. */
const STICKY = {
  ...{ position: { sm: "sticky" }, bottom: { sm: 0 }, zIndex: 2, borderTop: 1, borderColor: "divider" },
  "&.RaToolbar-desktopToolbar": { bgcolor: "background.paper" },
} as const;

/** For pages of forms: the card lets its foot stay in sight. */
export const FORM_PAGE = { "& .RaCreate-card, & .RaEdit-card": { overflow: "visible" } } as const;

/** Saves, and goes on with the next record. */
function AnotherButton({ onSaved }: { readonly onSaved: (sent: Values) => void }): ReactElement {
  const words = useFormWords();
  const notify = useNotify();
  return (
    <SaveButton
      type="button"
      variant="text"
      icon={<></>}
      label={words("another")}
      alwaysEnable
      mutationOptions={{
        onSuccess: (_record: unknown, sent: unknown) => {
          notify("ra.notification.created", { type: "success", messageArgs: { smart_count: 1 } });
          onSaved((sent as { readonly data: Values }).data);
        },
      }}
    />
  );
}

interface NextForm {
  /** Draws the form anew for each record. */
  readonly formKey: number;
  readonly defaultValues: Values;
  readonly another: (sent: Values) => void;
}

/** A form in which one record after the other is entered: what the next one keeps of the one before is named. */
export function useNextForm(first: Values, kept: readonly string[] = []): NextForm {
  const [form, setForm] = useState({ formKey: 0, defaultValues: first });
  const another = (sent: Values): void =>
    setForm(({ formKey }) => ({
      formKey: formKey + 1,
      defaultValues: { ...first, ...Object.fromEntries(kept.map((field) => [field, sent[field]])) },
    }));
  return { ...form, another };
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
