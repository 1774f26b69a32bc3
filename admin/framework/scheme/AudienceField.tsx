import { Box } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Pick, Several } from "./fields.tsx";
import type { Audience } from "./scheme-data.ts";
import { trimmed } from "./write-scheme.ts";

interface AudienceFieldProps {
  readonly value: Audience | undefined;
  readonly onChange: (value: Audience | undefined) => void;
}

export const CLASSES = ["LEADER", "PROFESSIONAL", "SUPPORT"] as const;
export const SUBJECTS = ["CADRE", "CIVIL_SERVANT", "PUBLIC_EMPLOYEE", "CONTRACT", "NON_SPECIALIZED"] as const;

/** Whom a part concerns; what is left open concerns everybody. */
export function AudienceField({ value, onChange }: AudienceFieldProps): ReactElement {
  const translate = useTranslate();
  const put = (change: { readonly [K in keyof Audience]?: Audience[K] | undefined }): void => {
    const next = trimmed({ ...value, ...change }) as Audience;
    onChange(Object.keys(next).length === 0 ? undefined : next);
  };
  return (
    <Box
      role="group"
      aria-label={translate("framework.rules.audience")}
      sx={{
        display: "grid",
        columnGap: 1,
        gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "repeat(2, minmax(0, 1fr))" },
      }}
    >
      <YesOrNo
        label={translate("framework.about.leading")}
        words={["framework.appliesTo.leaders", "framework.appliesTo.others"]}
        value={value?.leading}
        onChange={(leading) => put({ leading })}
      />
      <Several
        label={translate("framework.about.classes")}
        words="organization.positionClass"
        all={CLASSES}
        value={value?.classes}
        onChange={(classes) => put({ classes })}
      />
      <Several
        label={translate("framework.about.subjectTypes")}
        words="organization.subjectType"
        all={SUBJECTS}
        value={value?.subjectTypes}
        onChange={(subjectTypes) => put({ subjectTypes })}
      />
      <YesOrNo
        label={translate("framework.rules.publicContact")}
        words={["framework.appliesTo.publicContact", "framework.appliesTo.noPublicContact"]}
        value={value?.publicContact}
        onChange={(publicContact) => put({ publicContact })}
      />
    </Box>
  );
}

interface YesOrNoProps {
  readonly label: string;
  /** Messages for yes and for no. */
  readonly words: readonly [string, string];
  /** Message for what holds while neither is said. */
  readonly none?: string;
  readonly value: boolean | null | undefined;
  readonly onChange: (value: boolean | undefined) => void;
}

/** Only some, only the others, or everybody. */
export function YesOrNo({ label, words, none = "framework.about.all", value, onChange }: YesOrNoProps): ReactElement {
  const translate = useTranslate();
  const word: Readonly<Record<string, string>> = {
    ALL: translate(none),
    YES: translate(words[0]),
    NO: translate(words[1]),
  };
  const chosen = value === null || value === undefined ? "ALL" : value ? "YES" : "NO";
  return (
    <Pick
      label={label}
      value={chosen}
      all={["ALL", "YES", "NO"]}
      wordOf={(one) => word[one] ?? one}
      onChange={(one) => onChange(one === "ALL" ? undefined : one === "YES")}
    />
  );
}
