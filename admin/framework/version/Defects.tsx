import CheckCircleOutlineIcon from "@mui/icons-material/CheckCircleOutlined";
import { Alert, AlertTitle, Box, Stack, Typography } from "@mui/material";
import { type ReactElement, useCallback } from "react";
import { useNavigate, useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Quiet } from "../../shared/ui/states.tsx";
import { DefectLink } from "../draft/defects/DefectLink.tsx";
import { type Jump, Jumping } from "../draft/defects/jump-context.ts";
import type { NamedPlace } from "../draft/defects/jump-target.ts";
import { placeName, type PlaceName, PlaceNames, usePlaceName } from "../draft/defects/place-names.ts";
import { draftOf } from "../draft/draft-content.ts";
import type { Version } from "../framework-rows.ts";
import { Code } from "./SchemeView.tsx";

export type Defect = Version["defects"][number];

/** What keeps the draft from being published, each leading to its place in the editor. */
export function Defects({ version }: { readonly version: Version }): ReactElement {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id } = version;
  const toEditor = useCallback<Jump>(
    (path) => navigate(`/frameworkVersions/${id}?at=${encodeURIComponent(path)}`),
    [navigate, id],
  );
  const names = useCallback<PlaceName>(
    (path, named) => placeName(draftOf(version), path, named, translate),
    [version, translate],
  );
  if (version.status !== "DRAFT")
    return <Quiet icon={<CheckCircleOutlineIcon />} title={translate("framework.defects.frozen")} />;
  if (version.defects.length === 0)
    return (
      <Quiet
        icon={<CheckCircleOutlineIcon color="success" />}
        title={translate("framework.defects.none")}
        hint={translate("framework.defects.noneHint")}
      />
    );
  return (
    <Alert severity="warning" sx={{ alignItems: "flex-start" }}>
      <AlertTitle>{translate("framework.defects.some", { smart_count: version.defects.length })}</AlertTitle>
      <Jumping.Provider value={version.abilities.canEdit.allowed ? toEditor : null}>
        <PlaceNames.Provider value={names}>
          <DefectLines defects={version.defects} />
        </PlaceNames.Provider>
      </Jumping.Provider>
    </Alert>
  );
}

/** A defect, and where the server knows it to be. */
export interface PlacedDefect extends Pick<Defect, "path" | "messageVi" | "messageEn"> {
  readonly place?: NamedPlace | null;
}

/** Defects as lines: what is wrong, and where; in the editor each line leads there. */
export function DefectLines({ defects }: { readonly defects: readonly PlacedDefect[] }): ReactElement {
  const { locale } = useFormat();
  return (
    <Stack component="ul" sx={{ pl: 2.5, m: 0, gap: 0.75 }}>
      {defects.map((defect) => (
        <Box key={`${defect.path} ${defect.messageVi}`} component="li">
          <Typography variant="body2" component="div">
            <DefectLink path={defect.path} place={defect.place ?? null}>
              {locale === "en" ? defect.messageEn : defect.messageVi}
            </DefectLink>
          </Typography>
          <Place path={defect.path} place={defect.place ?? null} />
        </Box>
      ))}
    </Stack>
  );
}

/** Where it is: in the words of the forms, else as the file has it. */
function Place({ path, place }: { readonly path: string; readonly place: NamedPlace | null }): ReactElement {
  const name = usePlaceName()?.(path, place) ?? null;
  if (name === null) return <Code inline>{path}</Code>;
  return (
    <Typography variant="caption" color="textSecondary" title={path}>
      {name}
    </Typography>
  );
}
