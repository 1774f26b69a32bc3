import PrintOutlinedIcon from "@mui/icons-material/PrintOutlined";
import { Box, Button, GlobalStyles, MenuItem, Stack, TextField } from "@mui/material";
import { type ReactElement, type ReactNode, useState } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../../schema/graphql.ts";
import { PositionDescriptions } from "../../../../schema/operations/organization/position-description.ts";
import { useAsk } from "../../../shared/api/useRun.ts";
import { useFormat } from "../../../shared/text/format.ts";
import { AbilityButton } from "../../../shared/ui/AbilityButton.tsx";
import { Section } from "../../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../../shared/ui/states.tsx";
import { DOCUMENT_ON_PAPER } from "../../../shared/ui/print.ts";
import { type Description, inForce } from "./description-rows.ts";
import { DescriptionSheet } from "./DescriptionSheet.tsx";

type Data = ResultOf<typeof PositionDescriptions>;

interface DescriptionTabProps {
  readonly positionId: string;
  /** The section of competencies, which stand with the position. */
  readonly competencies: ReactNode;
}

/** The description in force, earlier and later ones, and printing it. */
export function DescriptionTab({ positionId, competencies }: DescriptionTabProps): ReactElement {
  const query = useAsk(PositionDescriptions, { positionId });
  return <Asked query={query}>{(data) => <Descriptions data={data} competencies={competencies} />}</Asked>;
}

function Descriptions({ data, competencies }: { readonly data: Data; readonly competencies: ReactNode }): ReactElement {
  const translate = useTranslate();
  const { position, positionDescriptions } = data;
  const [chosen, setChosen] = useState("");
  const description =
    positionDescriptions.find(({ id }) => id === chosen) ?? inForce(positionDescriptions) ?? positionDescriptions[0];
  const describe = (
    <AbilityButton
      ability={position.abilities.canChange}
      variant={description === undefined ? "contained" : "outlined"}
      to={`/position-descriptions/${position.id}`}
    >
      {translate(description === undefined ? "organization.description.create" : "organization.description.edit")}
    </AbilityButton>
  );
  if (description === undefined)
    return (
      <Section>
        <Quiet
          title={translate("organization.description.none")}
          hint={translate("organization.description.noneHint")}
          action={describe}
        />
      </Section>
    );
  return (
    <>
      <GlobalStyles styles={DOCUMENT_ON_PAPER} />
      <Stack direction="row" sx={{ gap: 1.5, alignItems: "center", flexWrap: "wrap", mb: 1.5, displayPrint: "none" }}>
        <VersionChoice descriptions={positionDescriptions} value={description.id} onChange={setChosen} />
        {describe}
        <Button variant="outlined" startIcon={<PrintOutlinedIcon />} onClick={() => window.print()}>
          {translate("organization.description.print")}
        </Button>
      </Stack>
      <Section>
        <DescriptionSheet position={position} description={description} competencies={competencies} />
      </Section>
    </>
  );
}

interface VersionChoiceProps {
  readonly descriptions: readonly Description[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function VersionChoice({ descriptions, value, onChange }: VersionChoiceProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Box sx={{ flexGrow: 1, minWidth: 0, width: { xs: "100%", sm: "auto" }, maxWidth: { sm: 420 } }}>
      <TextField
        select
        label={translate("organization.description.version")}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {descriptions.map(({ id, startsOn, endsOn, template }) => (
          <MenuItem key={id} value={id}>
            {format.span(startsOn, endsOn)} · {translate(`organization.description.template.${template}`)}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}
