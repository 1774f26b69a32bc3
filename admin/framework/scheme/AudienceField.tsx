import { MenuItem, Stack, TextField } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { type Audience, trimmed } from "./scheme-data.ts";

interface AudienceFieldProps {
  readonly value: Audience | undefined;
  readonly onChange: (value: Audience | undefined) => void;
}

const CLASSES = ["LEADER", "PROFESSIONAL", "SUPPORT"] as const;
const SUBJECTS = ["CADRE", "CIVIL_SERVANT", "PUBLIC_EMPLOYEE", "CONTRACT", "NON_SPECIALIZED"] as const;

/** Whom a part concerns; what is left open concerns everybody. */
export function AudienceField({ value, onChange }: AudienceFieldProps): ReactElement {
  const translate = useTranslate();
  const put = (change: { readonly [K in keyof Audience]?: Audience[K] | undefined }): void => {
    const next = trimmed({ ...value, ...change }) as Audience;
    onChange(Object.keys(next).length === 0 ? undefined : next);
  };
  return (
    <Stack direction={{ xs: "column", sm: "row" }} sx={{ columnGap: 1.5 }}>
      <TextField
        select
        label={translate("framework.about.leading")}
        value={value?.leading === undefined ? "" : String(value.leading)}
        onChange={({ target }) => put({ leading: target.value === "" ? undefined : target.value === "true" })}
      >
        <MenuItem value="">{translate("framework.about.all")}</MenuItem>
        <MenuItem value="true">{translate("framework.appliesTo.leaders")}</MenuItem>
        <MenuItem value="false">{translate("framework.appliesTo.others")}</MenuItem>
      </TextField>
      <Several
        label={translate("framework.about.classes")}
        words="organization.positionClass"
        all={CLASSES}
        value={value?.classes ?? []}
        onChange={(classes) => put({ classes })}
      />
      <Several
        label={translate("framework.about.subjectTypes")}
        words="organization.subjectType"
        all={SUBJECTS}
        value={value?.subjectTypes ?? []}
        onChange={(subjectTypes) => put({ subjectTypes })}
      />
    </Stack>
  );
}

interface SeveralProps {
  readonly label: string;
  readonly words: string;
  readonly all: readonly string[];
  readonly value: readonly string[];
  readonly onChange: (value: string[] | undefined) => void;
}

function Several({ label, words, all, value, onChange }: SeveralProps): ReactElement {
  const translate = useTranslate();
  const choose = (chosen: unknown): void => {
    const next = all.filter((one) => Array.isArray(chosen) && chosen.includes(one));
    onChange(next.length === 0 ? undefined : next);
  };
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={(event) => choose(event.target.value)}
      slotProps={{ select: { multiple: true } }}
    >
      {all.map((one) => (
        <MenuItem key={one} value={one}>
          {translate(`${words}.${one}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
