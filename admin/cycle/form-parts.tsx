import { Box, Typography } from "@mui/material";
import { Children, type ReactElement, type ReactNode } from "react";
import { AutocompleteInput, BooleanInput, required, SelectInput, useTranslate } from "react-admin";
import { bySearch } from "../organization/choices.ts";
import { ReferenceChoice } from "../shared/ui/form/ReferenceChoice.tsx";
import { KINDS, SUBJECTS, TRACKS } from "./cycle-rows.ts";

/** Inputs side by side, at most three; one below the other on a phone. */
export function Columns({ children }: { readonly children: ReactNode }): ReactElement {
  const count = Math.min(Children.count(children), 3);
  return (
    <Box
      sx={{
        display: "grid",
        width: "100%",
        columnGap: 2,
        gridTemplateColumns: { xs: "1fr", sm: `repeat(${String(count)}, minmax(0, 1fr))` },
      }}
    >
      {children}
    </Box>
  );
}

interface UnitInputProps {
  readonly label: string;
  readonly helperText?: string;
}

/** The unit whose people and units a cycle is about. */
export function UnitInput({ label, helperText }: UnitInputProps): ReactElement {
  return (
    <ReferenceChoice source="unitId" reference="units">
      <AutocompleteInput
        label={label}
        optionText="name"
        filterToQuery={bySearch}
        openOnFocus={false}
        validate={required()}
        {...(helperText === undefined ? {} : { helperText })}
      />
    </ReferenceChoice>
  );
}

/** Length, track and subjects of a cycle. */
export function KindInputs(): ReactElement {
  return (
    <Columns>
      <SelectInput source="kind" choices={KINDS} validate={required()} />
      <SelectInput source="track" choices={TRACKS} validate={required()} />
      <SelectInput source="subjects" choices={SUBJECTS} validate={required()} />
    </Columns>
  );
}

interface DuesProps {
  readonly hint: string;
  readonly children: ReactNode;
}

/** The deadlines of the steps, and whether what is late is refused. */
export function Dues({ hint, children }: DuesProps): ReactElement {
  const translate = useTranslate();
  return (
    <>
      <Typography variant="subtitle2" component="h2" sx={{ mt: 1.5 }}>
        {translate("cycle.form.dues")}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {translate(hint)}
      </Typography>
      {children}
      <BooleanInput source="strictDeadlines" helperText="cycle.form.strictHint" />
    </>
  );
}
