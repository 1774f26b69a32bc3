import { Box, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { AutocompleteInput, required, useRecordContext } from "react-admin";
import { bySearch } from "../choices.ts";
import { ReferenceChoice } from "../../shared/ui/form/ReferenceChoice.tsx";
import { type Person, postsOf } from "./held-posts.ts";
import { QuickPerson } from "./QuickCreate.tsx";

interface PersonInputProps {
  readonly source: string;
  readonly label?: string;
  readonly isOptional?: boolean;
  readonly helperText?: string;
}

/** A person of a form of records, with the post that tells two of a name apart; one who is not there yet is registered on the spot. */
export function PersonInput({ source, label, isOptional = false, ...rest }: PersonInputProps): ReactElement {
  return (
    <ReferenceChoice source={source} reference="persons">
      <AutocompleteInput
        {...rest}
        openOnFocus={false}
        label={label ?? `resources.appointments.fields.${source}`}
        optionText={<Option />}
        inputText={(person: Person) => person.fullName}
        matchSuggestion={() => true}
        filterToQuery={bySearch}
        create={<QuickPerson />}
        {...(isOptional ? {} : { validate: required() })}
      />
    </ReferenceChoice>
  );
}

function Option(): ReactElement | null {
  const person = useRecordContext<Person & { readonly id: string }>();
  if (person === undefined) return null;
  return (
    <Box component="span">
      {person.fullName}
      <Typography component="span" variant="body2" color="textSecondary" sx={{ display: "block" }}>
        {[person.code, postsOf(person)].filter(Boolean).join(" · ")}
      </Typography>
    </Box>
  );
}
