import { Box, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { GoTo } from "../../shared/ui/parts.tsx";
import { wording } from "../framework-rows.ts";
import type { Superior } from "./own-parts.ts";

/** The superior version that an extension is pinned to, with a link. */
export function PinnedTo({ superior }: { readonly superior: Superior }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { code, nameVi, nameEn } = superior.framework;
  return (
    <Box>
      <Typography>
        {translate("framework.extension.pinned", { name: format.text(wording(nameVi, nameEn)), code })}
      </Typography>
      <GoTo to={`/frameworkVersions/${superior.id}/show`}>
        {translate("framework.extension.pinnedTo", { number: superior.number })}
      </GoTo>
    </Box>
  );
}
