import type { ReactElement } from "react";
import { TextInput } from "react-admin";
import { Entries, Heading, LinesInput, QualificationInputs, RelationInputs, TextBlock } from "./section-inputs.tsx";

/** The sections of the template for civil servants. */
export function Nd361Fields(): ReactElement {
  return (
    <>
      <Heading text="general" />
      <TextInput source="sections.workplace" label="organization.description.workplace" helperText={false} />
      <LinesInput source="sections.processes" label="processes" />
      <Heading text="purpose" />
      <TextBlock source="sections.purpose" label="purpose" />
      <Heading text="tasks" />
      <Entries source="sections.tasks" label="tasksHint">
        <TextInput source="name" label="organization.description.task" helperText={false} />
        <LinesInput source="work" label="work" />
        <LinesInput source="completion" label="completion" />
      </Entries>
      <RelationInputs />
      <Heading text="powers" />
      <LinesInput source="sections.powers" label="powers" />
      <Heading text="qualification" />
      <QualificationInputs source="sections.qualification" />
    </>
  );
}
