import { Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { GoTo } from "../../shared/ui/parts.tsx";
import { type Regulation, regulationWords } from "./regulation-words.ts";

interface RegulationLineProps {
  /** Null where none applies. */
  readonly regulation: Regulation | null;
  /** Something follows it, so that it keeps its distance. */
  readonly spaced?: boolean;
}

/** By which regulation b and c are computed and what it takes off; or that none applies. */
export function RegulationLine({ regulation, spaced = false }: RegulationLineProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const name = useRegulationName();
  const mb = spaced ? 1.5 : 0;
  if (regulation === null)
    return (
      <Typography variant="body2" color="warning" sx={{ mb }}>
        {translate("drill.regulation.none")}
      </Typography>
    );
  const words = regulationWords(regulation).map(({ key, part }) =>
    translate(`drill.regulation.${key}`, { part: format.share(part) }),
  );
  return (
    <Typography variant="body2" color="textSecondary" sx={{ mb, "& a": { textDecoration: "underline" } }}>
      {translate("drill.regulation.by")}{" "}
      <GoTo to={`/frameworkVersions/${regulation.versionId}/show`}>{name(regulation)}</GoTo>
      {`: ${words.join("; ")}.`}
    </Typography>
  );
}

/** A regulation as sentences call it: title and version. */
export function useRegulationName(): (regulation: Regulation) => string {
  const translate = useTranslate();
  const { text } = useFormat();
  return ({ version }) =>
    version === null
      ? translate("drill.regulation.unnamed")
      : translate("drill.regulation.name", {
          name: text({ vi: version.nameVi, en: version.nameEn }),
          number: version.number,
        });
}
