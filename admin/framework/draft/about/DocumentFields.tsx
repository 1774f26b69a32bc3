import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Across } from "../../scheme/fields.tsx";
import type { PartProps } from "../../scheme/PartTable.tsx";
import { Line } from "../inputs.tsx";
import type { DraftDocument } from "./useDraftLists.ts";

type Field = keyof DraftDocument;
type Day = "issuedOn" | "effectiveFrom" | "effectiveTo";

/** A document that the regulation rests on. */
export function DocumentFields({ part, path, onChange }: PartProps<DraftDocument>): ReactElement {
  const translate = useTranslate();
  const label = (field: string): string => translate(`framework.rules.about.${field}`);
  const place = (field: Field): string => `${path}.${field}`;
  const open = (field: Field, text: string): void => onChange({ ...part, [field]: text === "" ? null : text });
  const day = (field: Day, word: string): ReactElement => (
    <Line
      type="date"
      label={label(word)}
      value={part[field]}
      place={place(field)}
      onChange={(text) => open(field, text)}
    />
  );
  return (
    <>
      <Across columns="1fr 2fr">
        <Line
          required
          label={label("number")}
          value={part.number}
          maxLength={100}
          place={place("number")}
          onChange={(number) => onChange({ ...part, number })}
        />
        <Line
          required
          label={translate("framework.draft.issuer")}
          value={part.issuer}
          maxLength={200}
          place={place("issuer")}
          onChange={(issuer) => onChange({ ...part, issuer })}
        />
      </Across>
      <Line
        required
        multiline
        label={label("documentTitle")}
        value={part.title}
        maxLength={500}
        place={place("title")}
        onChange={(title) => onChange({ ...part, title })}
      />
      <Across columns="1fr 1fr 1fr">
        {day("issuedOn", "issuedOn")}
        {day("effectiveFrom", "inForceFrom")}
        {day("effectiveTo", "inForceTo")}
      </Across>
      <Across columns="1fr 1fr">
        <Line
          label={label("articles")}
          value={part.articles}
          maxLength={500}
          place={place("articles")}
          onChange={(text) => open("articles", text)}
        />
        <Line
          type="url"
          label={label("url")}
          value={part.url}
          maxLength={500}
          place={place("url")}
          onChange={(text) => open("url", text)}
        />
      </Across>
    </>
  );
}
