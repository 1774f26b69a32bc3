import { Stack } from "@mui/material";
import type { ReactElement } from "react";
import { SelectInput, TextInput } from "react-admin";
import { Entries, Heading, LinesInput, QualificationInputs, RelationInputs, TextBlock } from "./section-inputs.tsx";
import { WORK_PARTS } from "./sections.ts";

const RANKS = [1, 2, 3, 4, 5].map((rank) => ({ id: rank, name: String(rank) }));
const PARTS = WORK_PARTS.map((id) => ({ id, name: `organization.description.workOf.${id}` }));

/** The sections of the template for public employees. */
export function Nd232Fields(): ReactElement {
  return (
    <>
      <Heading text="general" />
      <TextInput source="sections.field" label="organization.description.field" helperText={false} />
      <Stack direction="row" sx={{ gap: 2, maxWidth: 420 }}>
        <RankInput source="sections.ranks.lowest" label="lowestRank" />
        <RankInput source="sections.ranks.highest" label="highestRank" />
      </Stack>
      <Heading text="purpose" />
      <TextBlock source="sections.purpose" label="purpose" />
      <Heading text="workHeading" />
      <Entries source="sections.work" label="workHint">
        <Stack direction={{ sm: "row" }} sx={{ gap: { sm: 2 }, width: "100%" }}>
          <RankInput source="rank" label="rank" />
          <SelectInput source="part" choices={PARTS} label="organization.description.workPart" helperText={false} />
        </Stack>
        <Entries source="items" label="items">
          <TextBlock source="task" label="task232" maxLength={1000} />
          <TextBlock source="product" label="product" maxLength={1000} />
          <TextBlock source="criterion" label="criterion" maxLength={1000} />
        </Entries>
      </Entries>
      <RelationInputs />
      <Heading text="powers" />
      <LinesInput source="sections.powers" label="powers" />
      <Heading text="qualification" />
      <Entries source="sections.qualification" label="qualificationHint">
        <RankInput source="rank" label="rank" />
        <QualificationInputs />
      </Entries>
    </>
  );
}

function RankInput({ source, label }: { readonly source: string; readonly label: string }): ReactElement {
  return <SelectInput source={source} choices={RANKS} label={`organization.description.${label}`} helperText={false} />;
}
