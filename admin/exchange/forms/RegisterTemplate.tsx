import { Alert, Box, Button, MenuItem, Stack, TextField, Typography } from "@mui/material";
import { type ReactElement, useRef, useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import { CheckTemplate, FormPlaceholders, RegisterFormTemplate } from "../../../schema/operations/exchange/form.ts";
import { type Picked, UnitPicker } from "../../organization/pickers.tsx";
import { useRuleSentence } from "../../shared/api/rule-sentences.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { type UploadedFile, useUpload } from "../../shared/api/useUpload.ts";
import { useAsk, useVerb } from "../../shared/api/useRun.ts";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { TextLine } from "../../shared/ui/fields.tsx";
import { Asked } from "../../shared/ui/states.tsx";

const SUBJECTS = ["EVALUATION", "MEETING"] as const;
type Subject = (typeof SUBJECTS)[number];

/** A Word file with placeholders: checked as soon as it is there, registered only when every name is known. */
export function RegisterTemplate({ onClose }: { readonly onClose: () => void }): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const [unit, setUnit] = useState<Picked | null>(null);
  const [code, setCode] = useState("");
  const [name, setName] = useState("");
  const [subject, setSubject] = useState<Subject>("EVALUATION");
  const [file, setFile] = useState<UploadedFile | null>(null);
  const check = useAsk(CheckTemplate, { fileId: file?.id ?? "", subject }, { enabled: file !== null });
  const { act, busy } = useVerb(RegisterFormTemplate, { done: "forms.template.registerDone", onDone: onClose });
  const ready = unit !== null && code.trim() !== "" && name.trim() !== "" && file !== null;
  const content = { unitId: unit?.id ?? "", code: code.trim(), name: name.trim(), subject, fileId: file?.id ?? "" };
  return (
    <ConfirmVerb
      open
      title={translate("forms.template.register")}
      consequence={translate("forms.template.consequence")}
      confirm={translate("forms.template.register")}
      busy={busy}
      disabled={!ready || check.data?.formTemplateCheck.isSound !== true}
      onConfirm={() => void act({ input: { ...content, idempotencyKey: keyFor(content) } })}
      onClose={onClose}
    >
      <Stack sx={{ gap: 1 }}>
        <UnitPicker label={translate("forms.template.unit")} value={unit} onPick={setUnit} required />
        <TextLine label={translate("forms.template.code")} value={code} onChange={setCode} maxLength={40} required />
        <TextLine label={translate("forms.template.name")} value={name} onChange={setName} maxLength={200} required />
        <TextField
          select
          label={translate("forms.subject")}
          value={subject}
          onChange={(event) => setSubject(event.target.value as Subject)}
        >
          {SUBJECTS.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`forms.subjectOf.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        <WordFile file={file} onFile={setFile} />
        {file !== null && (
          <Asked query={check} lines={2}>
            {({ formTemplateCheck }) => <Findings check={formTemplateCheck} />}
          </Asked>
        )}
        <Names subject={subject} />
      </Stack>
    </ConfirmVerb>
  );
}

interface WordFileProps {
  readonly file: UploadedFile | null;
  readonly onFile: (file: UploadedFile | null) => void;
}

function WordFile({ file, onFile }: WordFileProps): ReactElement {
  const translate = useTranslate();
  const chooser = useRef<HTMLInputElement>(null);
  const { send, busy, problem } = useUpload();
  return (
    <Box>
      <Button variant="outlined" disabled={busy} onClick={() => chooser.current?.click()}>
        {file === null ? translate("forms.template.choose") : file.name}
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".docx"
        aria-label={translate("forms.template.choose")}
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          event.target.value = "";
          if (chosen !== undefined) void send(chosen).then(onFile);
        }}
      />
      {problem !== null && (
        <Alert severity="error" sx={{ mt: 1 }}>
          {problem.message}
        </Alert>
      )}
    </Box>
  );
}

interface Check {
  readonly isSound: boolean;
  readonly used: readonly string[];
  readonly missing: readonly string[];
  readonly faults: readonly { readonly rule: string; readonly tag: string }[];
}

function Findings({ check }: { readonly check: Check }): ReactElement {
  const translate = useTranslate();
  if (!check.isSound)
    return (
      <Alert severity="error">
        {check.faults.map(({ rule, tag }) => (
          <Fault key={`${rule} ${tag}`} rule={rule} tag={tag} />
        ))}
      </Alert>
    );
  return (
    <Alert severity="success">
      {translate("forms.template.sound", { smart_count: check.used.length })}
      {check.missing.length > 0 && ` ${translate("forms.template.missing", { names: check.missing.join(", ") })}`}
    </Alert>
  );
}

function Fault({ rule, tag }: { readonly rule: string; readonly tag: string }): ReactElement {
  return <div>{useRuleSentence(rule).replace("…", tag)}</div>;
}

/** The names that the Word file may use. */
function Names({ subject }: { readonly subject: Subject }): ReactElement {
  const translate = useTranslate();
  const locale = useLocale();
  return (
    <details>
      <summary>{translate("forms.template.names")}</summary>
      <Asked query={useAsk(FormPlaceholders, { subject }, { staleTime: Infinity })} lines={4}>
        {({ formPlaceholders }) => (
          <Box component="ul" sx={{ pl: 2, my: 1 }}>
            {formPlaceholders.map((one) => (
              <Typography key={one.name} component="li" variant="body2">
                <code>{written(one)}</code> – {locale === "en" ? one.nameEn : one.nameVi}
              </Typography>
            ))}
          </Box>
        )}
      </Asked>
    </details>
  );
}

/** As the name stands in the Word file. */
function written({ name, isLoop }: { readonly name: string; readonly isLoop: boolean }): string {
  if (isLoop) return `{#${name}} … {/${name}}`;
  return `{${name.slice(name.indexOf(".") + 1)}}`;
}
