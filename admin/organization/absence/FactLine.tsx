import { Box, Stack, Typography } from "@mui/material";
import type { ReactElement, ReactNode } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Status } from "../../shared/ui/parts.tsx";

interface FactLineProps {
  readonly title: string;
  readonly lines: readonly (string | null)[];
  readonly withdrawn: { readonly at: string | null; readonly reason: string | null };
  readonly actions: ReactNode;
}

/** One entry about a person; a withdrawn one stays in sight, struck through. */
export function FactLine({ title, lines, withdrawn, actions }: FactLineProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const gone = withdrawn.at !== null;
  const shown = lines.filter((line) => line !== null && line !== "");
  return (
    <Stack
      component="li"
      direction={{ xs: "column", sm: "row" }}
      sx={{ px: 2, py: 1.5, gap: 1, justifyContent: "space-between" }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
          <Typography
            variant="subtitle2"
            component="span"
            color={gone ? "textSecondary" : "textPrimary"}
            sx={{ textDecoration: gone ? "line-through" : "none" }}
          >
            {title}
          </Typography>
          {gone && <Status label={translate("organization.absence.withdrawn")} />}
        </Stack>
        {shown.map((line) => (
          <Typography key={line} variant="body2" color="textSecondary">
            {line}
          </Typography>
        ))}
        {gone && (
          <Typography variant="body2" color="textSecondary">
            {format.moment(withdrawn.at)} · {withdrawn.reason}
          </Typography>
        )}
      </Box>
      {!gone && (
        <Stack direction="row" sx={{ gap: 0.5, flexShrink: 0, alignItems: "flex-start" }}>
          {actions}
        </Stack>
      )}
    </Stack>
  );
}
