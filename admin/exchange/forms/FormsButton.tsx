import DescriptionOutlinedIcon from "@mui/icons-material/DescriptionOutlined";
import { Button, MenuItem, TextField, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import type { ResultOf, VariablesOf } from "../../../schema/graphql.ts";
import { FormsOf, RequestForm } from "../../../schema/operations/exchange/form.ts";
import { newIdempotencyKey } from "../../shared/api/idempotency-key.ts";
import { useAsk, useVerb } from "../../shared/api/useRun.ts";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { type FileTicket, useFile } from "../download/useFile.tsx";

type Input = VariablesOf<typeof RequestForm>["input"];
type Offered = ResultOf<typeof FormsOf>;
type Format = Offered["officialForms"][number]["formats"][number];

/** What the forms are about. */
export type FormAbout =
  | { readonly evaluationId: string }
  | { readonly meetingId: string }
  | { readonly cycleId: string; readonly unitId: string };

/** A form or an agency's template, as one line of the choice. */
interface Choice {
  readonly key: string;
  readonly label: string;
  readonly note: string | null;
  readonly formats: readonly Format[];
  readonly asked: Pick<Input, "form" | "templateId">;
}

interface FormsButtonProps {
  readonly about: FormAbout;
  /** Words of the button where it is what the page is for. */
  readonly label?: string;
}

/** The official forms of a record, and the agency's own: which one, in which format; the file comes at once. */
export function FormsButton({ about, label }: FormsButtonProps): ReactElement {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const file = useFile();
  return (
    <>
      <Button
        {...(label === undefined ? { color: "inherit" as const } : { variant: "contained" as const })}
        startIcon={<DescriptionOutlinedIcon />}
        disabled={file.busy}
        onClick={() => setAsking(true)}
      >
        {label ?? translate("forms.open")}
      </Button>
      {asking && <FormDialog about={about} onFile={file.take} onClose={() => setAsking(false)} />}
      {file.progress}
    </>
  );
}

interface FormDialogProps {
  readonly about: FormAbout;
  readonly onFile: (ticket: FileTicket) => void;
  readonly onClose: () => void;
}

function FormDialog({ about, onFile, onClose }: FormDialogProps): ReactElement {
  const translate = useTranslate();
  const locale = useLocale();
  const [picked, setPicked] = useState<string | null>(null);
  const [format, setFormat] = useState<Format>("PDF");
  const query = useAsk(FormsOf, filtersOf(about));
  const request = useVerb(RequestForm, {
    done: "forms.done",
    onDone: ({ requestForm }) => {
      onFile(requestForm);
      onClose();
    },
  });
  const choices = query.data === undefined ? [] : choicesOf(query.data, about, locale);
  const choice = choices.find(({ key }) => key === picked) ?? choices[0];
  const formats = choice?.formats ?? [];
  const chosen = formats.includes(format) ? format : (formats[0] ?? "PDF");
  const send = (): void => {
    if (choice === undefined) return;
    const language = locale === "en" ? "EN" : "VI";
    void request.act({
      input: { ...about, ...choice.asked, format: chosen, language, idempotencyKey: newIdempotencyKey() },
    });
  };
  return (
    <ConfirmVerb
      open
      title={translate("forms.title")}
      consequence={translate("forms.consequence")}
      confirm={translate("forms.make")}
      busy={request.busy}
      disabled={choice === undefined}
      onConfirm={send}
      onClose={onClose}
    >
      <Asked query={query} lines={3}>
        {() =>
          choice === undefined ? (
            <Quiet dense title={translate("forms.none")} />
          ) : (
            <>
              <TextField
                select
                label={translate("forms.which")}
                value={choice.key}
                helperText={choice.note}
                onChange={(event) => setPicked(event.target.value)}
              >
                {choices.map(({ key, label }) => (
                  <MenuItem key={key} value={key} sx={{ whiteSpace: "normal" }}>
                    {label}
                  </MenuItem>
                ))}
              </TextField>
              <Typography variant="subtitle2" component="h3" id="form-format" sx={{ mt: 1.5, mb: 0.5 }}>
                {translate("forms.format")}
              </Typography>
              <ToggleButtonGroup
                exclusive
                aria-labelledby="form-format"
                value={chosen}
                onChange={(_event, next: Format | null) => {
                  if (next !== null) setFormat(next);
                }}
              >
                {formats.map((one) => (
                  <ToggleButton key={one} value={one} sx={{ px: 2 }}>
                    {translate(`forms.formatOf.${one}`)}
                  </ToggleButton>
                ))}
              </ToggleButtonGroup>
            </>
          )
        }
      </Asked>
    </ConfirmVerb>
  );
}

function filtersOf(about: FormAbout): VariablesOf<typeof FormsOf> {
  if ("evaluationId" in about || "meetingId" in about) return { forms: about, templates: about };
  return { forms: { subject: "CYCLE_UNIT" }, templates: { unitId: about.unitId } };
}

function choicesOf({ officialForms, formTemplates }: Offered, about: FormAbout, locale: string): Choice[] {
  const official = officialForms.map(({ form, nameVi, nameEn, basis, formats }) => ({
    key: form,
    label: locale === "en" ? nameEn : nameVi,
    note: basis,
    formats,
    asked: { form },
  }));
  // Templates are about an evaluation or a meeting, never about a whole unit.
  if ("cycleId" in about) return official;
  const own = formTemplates.items.map(({ id, code, name }): Choice => ({
    key: id,
    label: name,
    note: code,
    formats: ["DOCX"],
    asked: { templateId: id },
  }));
  return [...official, ...own];
}
