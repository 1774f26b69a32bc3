import CloseIcon from "@mui/icons-material/Close";
import { Box, Drawer, IconButton, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Facts } from "../../shared/ui/parts.tsx";
import { type Measure, nameOf } from "./table.ts";

interface DefinitionsProps {
  readonly open: boolean;
  readonly measures: readonly Measure[];
  readonly onClose: () => void;
}

/** What each measure counts, of what it is a part, and the statement that gives the same number. */
export function Definitions({ open, measures, onClose }: DefinitionsProps): ReactElement {
  const translate = useTranslate();
  const title = translate("dashboards.definitions");
  return (
    <Drawer
      anchor="right"
      open={open}
      onClose={onClose}
      slotProps={{ paper: { role: "dialog", "aria-label": title, sx: { width: { xs: "100%", sm: 460 }, p: 2 } } }}
    >
      <Stack direction="row" sx={{ alignItems: "center", gap: 1 }}>
        <Typography variant="h6" component="h2" sx={{ flexGrow: 1 }}>
          {title}
        </Typography>
        <IconButton aria-label={translate("ra.action.close")} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </Stack>
      <Stack sx={{ gap: 2.5, mt: 1 }}>
        {measures.map((measure) => (
          <Definition key={measure.id} measure={measure} />
        ))}
      </Stack>
    </Drawer>
  );
}

function Definition({ measure }: { readonly measure: Measure }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { definitionVi, definitionEn, baseVi, baseEn, sql, published, id } = measure;
  return (
    <div>
      <Typography variant="subtitle1" component="h3">
        {nameOf(measure, format)}
      </Typography>
      <Typography sx={{ mb: 1 }}>{format.text({ vi: definitionVi, en: definitionEn })}</Typography>
      <Facts
        facts={[
          [translate("dashboards.base"), format.text({ vi: baseVi, en: baseEn })],
          [translate("dashboards.code"), id],
          [translate("dashboards.forWhom"), translate(published ? "dashboards.forAnalysts" : "dashboards.forReaders")],
        ]}
      />
      {sql !== null && (
        <Box
          component="pre"
          tabIndex={0}
          aria-label={translate("dashboards.sqlOf", { name: nameOf(measure, format) })}
          sx={{ mt: 1, p: 1, overflowX: "auto", bgcolor: "action.hover", borderRadius: 1, fontSize: "0.75rem" }}
        >
          {sql}
        </Box>
      )}
    </div>
  );
}
