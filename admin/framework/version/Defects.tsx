import CheckCircleOutlineIcon from "@mui/icons-material/CheckCircleOutlined";
import { Alert, AlertTitle, Box, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Quiet } from "../../shared/ui/states.tsx";
import type { Version } from "../framework-rows.ts";
import { Code } from "./SchemeView.tsx";

export type Defect = Version["defects"][number];

/** What keeps the draft from being published, each with its place. */
export function Defects({ version }: { readonly version: Version }): ReactElement {
  const translate = useTranslate();
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
      <DefectLines defects={version.defects} />
    </Alert>
  );
}

/** Defects as lines: what is wrong, and where. */
export function DefectLines({
  defects,
}: {
  readonly defects: readonly Pick<Defect, "path" | "messageVi" | "messageEn">[];
}): ReactElement {
  const { locale } = useFormat();
  return (
    <Stack component="ul" sx={{ pl: 2.5, m: 0, gap: 0.75 }}>
      {defects.map((defect) => (
        <Box key={`${defect.path} ${defect.messageVi}`} component="li">
          <Typography variant="body2">{locale === "en" ? defect.messageEn : defect.messageVi}</Typography>
          <Code inline>{defect.path}</Code>
        </Box>
      ))}
    </Stack>
  );
}
