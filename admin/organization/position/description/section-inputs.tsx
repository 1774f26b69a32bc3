import { Typography } from "@mui/material";
import type { ReactElement, ReactNode } from "react";
import { ArrayInput, SimpleFormIterator, TextInput, useTranslate } from "react-admin";
import { asLines, fromLines, QUALIFICATION_PARTS } from "./sections.ts";

const PREFIX = "organization.description";

interface InputProps {
  readonly source: string;
  /** Key below `organization.description`. */
  readonly label: string;
}

/** A section's heading in the form. */
export function Heading({ text }: { readonly text: string }): ReactElement {
  const translate = useTranslate();
  return (
    <Typography variant="subtitle1" component="h2" sx={{ mt: 2 }}>
      {translate(`${PREFIX}.${text}`)}
    </Typography>
  );
}

/** A list of lines, one entry a line. */
export function LinesInput({ source, label }: InputProps): ReactElement {
  return (
    <TextInput
      source={source}
      label={`${PREFIX}.${label}`}
      helperText={`${PREFIX}.oneALine`}
      multiline
      minRows={3}
      format={asLines}
      parse={fromLines}
    />
  );
}

/** A block of text. */
export function TextBlock({
  source,
  label,
  maxLength = 4000,
}: InputProps & { readonly maxLength?: number }): ReactElement {
  return (
    <TextInput
      source={source}
      label={`${PREFIX}.${label}`}
      helperText={false}
      multiline
      minRows={2}
      slotProps={{ htmlInput: { maxLength } }}
    />
  );
}

/** Entries that may be added, moved and taken away. */
export function Entries({ source, label, children }: InputProps & { readonly children: ReactNode }): ReactElement {
  return (
    <ArrayInput source={source} label={`${PREFIX}.${label}`}>
      <SimpleFormIterator fullWidth disableClear sx={{ "& .RaSimpleFormIterator-action": { visibility: "visible" } }}>
        {children}
      </SimpleFormIterator>
    </ArrayInput>
  );
}

/** With whom the position works, inside and outside the agency. */
export function RelationInputs(): ReactElement {
  return (
    <>
      <Heading text="relations" />
      {(["inside", "outside"] as const).map((side) => (
        <Entries key={side} source={`sections.relations.${side}`} label={`relationsOf.${side}`}>
          <TextInput source="with" label={`${PREFIX}.relationWith`} helperText={false} />
          <TextBlock source="purpose" label="relationPurpose" maxLength={1000} />
        </Entries>
      ))}
    </>
  );
}

/** What a person in the position must bring along. */
export function QualificationInputs({ source }: { readonly source?: string }): ReactElement {
  return (
    <>
      {QUALIFICATION_PARTS.map((part) => (
        <TextBlock
          key={part}
          source={source === undefined ? part : `${source}.${part}`}
          label={`qualificationOf.${part}`}
          maxLength={2000}
        />
      ))}
    </>
  );
}
