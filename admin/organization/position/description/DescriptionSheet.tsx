import { Box, Typography } from "@mui/material";
import type { ReactElement, ReactNode } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../../shared/text/format.ts";
import type { Description } from "./description-rows.ts";
import { Nd232Sheet } from "./Nd232Sheet.tsx";
import { Nd361Sheet } from "./Nd361Sheet.tsx";
import { readSections } from "./sections.ts";

interface SheetProps {
  readonly position: { readonly code: string; readonly name: string; readonly positionClass: string };
  readonly description: Description;
  readonly competencies: ReactNode;
}

/** A description as the decree's template orders it, for reading and for paper. */
export function DescriptionSheet({ position, description, competencies }: SheetProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const read = readSections(description.template, description.sections);
  const facts: [string, ReactNode][] = [
    [translate("resources.positions.fields.name"), position.name],
    [translate("resources.positions.fields.code"), position.code],
    [
      translate("resources.positions.fields.positionClass"),
      translate(`organization.positionClass.${position.positionClass}`),
    ],
    [translate("organization.description.span"), format.span(description.startsOn, description.endsOn)],
    [translate("organization.description.documentNumber"), description.documentNumber],
  ];
  return (
    <Box component="article">
      <Typography variant="h5" component="h2" sx={{ textAlign: "center", textTransform: "uppercase", mt: 1 }}>
        {translate("organization.description.title")}
      </Typography>
      <Typography color="textSecondary" sx={{ textAlign: "center", mb: 2 }}>
        {translate(`organization.description.basis.${description.template}`)}
      </Typography>
      {read.template === "ND361" ? (
        <Nd361Sheet sections={read.sections} facts={facts} competencies={competencies} />
      ) : (
        <Nd232Sheet sections={read.sections} facts={facts} competencies={competencies} />
      )}
    </Box>
  );
}
