import AddIcon from "@mui/icons-material/Add";
import { Box, Button } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Details, English, Words } from "../details.tsx";
import { Across, Pick } from "../fields.tsx";
import { type PartProps, RemoveVerb } from "../PartTable.tsx";
import type { AuthorityPart } from "../rule-data.ts";
import type { Wording } from "../scheme-data.ts";

/** Who scores or rates whom, with its exceptions. */
export function AuthorityFields({ part, onChange }: PartProps<AuthorityPart>): ReactElement {
  const translate = useTranslate();
  const label = (field: string): string => translate(`framework.rules.authority.${field}`);
  const put = (change: Partial<AuthorityPart>): void => onChange({ ...part, ...change });
  return (
    <>
      <Pick
        label={label("act")}
        value={part.act}
        all={["SCORING", "RATING"]}
        words="framework.rules.authority.acts"
        onChange={(act) => put({ act })}
      />
      <Across columns="1fr 1fr">
        <Words
          required
          label={label("subject")}
          value={part.subject}
          onChange={(subject) => put({ subject: subject ?? { vi: "" } })}
        />
        <Words
          required
          label={label("authority")}
          value={part.authority}
          onChange={(authority) => put({ authority: authority ?? { vi: "" } })}
        />
      </Across>
      <Exceptions list={part.exceptions ?? []} onChange={(exceptions) => put({ exceptions })} />
      <Details part={part} onChange={onChange}>
        <English
          label={label("subjectEn")}
          value={part.subject}
          onChange={(subject) => put({ subject: subject ?? { vi: "" } })}
        />
        <English
          label={label("authorityEn")}
          value={part.authority}
          onChange={(authority) => put({ authority: authority ?? { vi: "" } })}
        />
      </Details>
    </>
  );
}

interface ExceptionsProps {
  readonly list: readonly Wording[];
  readonly onChange: (list: readonly Wording[]) => void;
}

const MOST_EXCEPTIONS = 10;

function Exceptions({ list, onChange }: ExceptionsProps): ReactElement {
  const translate = useTranslate();
  const put = (index: number, next: Wording | undefined): void =>
    onChange(list.map((one, position) => (position === index ? (next ?? { vi: "" }) : one)));
  return (
    <>
      {list.map((exception, index) => (
        <Across key={index} columns="1fr 1fr auto">
          <Words
            required
            label={translate("framework.rules.authority.exception", { number: index + 1 })}
            value={exception}
            onChange={(next) => put(index, next)}
          />
          <English
            label={translate("framework.draft.textEn")}
            value={exception}
            onChange={(next) => put(index, next)}
          />
          <Box sx={{ pt: 1 }}>
            <RemoveVerb onClick={() => onChange(list.filter((_, position) => position !== index))} />
          </Box>
        </Across>
      ))}
      {list.length < MOST_EXCEPTIONS && (
        <Button size="small" startIcon={<AddIcon />} onClick={() => onChange([...list, { vi: "" }])}>
          {translate("framework.rules.authority.addException")}
        </Button>
      )}
    </>
  );
}
