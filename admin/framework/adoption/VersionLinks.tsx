import { Stack } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { GoTo } from "../../shared/ui/parts.tsx";
import type { Version } from "../framework-rows.ts";

/** Ways from a version to who runs it and to what it changed. */
export function VersionLinks({ version }: { readonly version: Version }): ReactElement {
  const translate = useTranslate();
  const { id, kind } = version.framework;
  return (
    <Stack direction="row" sx={{ gap: 2, flexWrap: "wrap", mb: 1.5 }}>
      {kind === "EVALUATION" && version.status !== "DRAFT" && (
        <GoTo to={`/frameworks/${id}/show?tab=adoptions`}>{translate("adoption.who")}</GoTo>
      )}
      <GoTo to={`/framework-diff/${id}?to=${version.id}`}>{translate("framework.studio.diff.open")}</GoTo>
    </Stack>
  );
}
