import { Box, Card, Typography } from "@mui/material";
import type { ReactElement, ReactNode } from "react";

interface FigureProps {
  readonly label: string;
  readonly value: ReactNode;
  readonly note?: ReactNode;
}

/** One number as a card; label, number and note of cards side by side stand on the same lines. */
export function Figure({ label, value, note = "" }: FigureProps): ReactElement {
  return (
    <Card sx={{ p: 1.5, mb: 1.5, display: "grid", gridRow: "span 3", gridTemplateRows: "subgrid" }}>
      <Typography variant="body2" color="textSecondary">
        {label}
      </Typography>
      <Typography
        component="div"
        sx={{ fontSize: "1.5rem", fontWeight: 600, lineHeight: 1.4, fontVariantNumeric: "tabular-nums" }}
      >
        {value}
      </Typography>
      <Typography component="div" variant="body2" color="textSecondary">
        {note}
      </Typography>
    </Card>
  );
}

/** Cards side by side, two on a phone. */
export function Figures({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <Box
      sx={{
        display: "grid",
        columnGap: 1.5,
        mb: -1.5,
        gridTemplateColumns: { xs: "repeat(2, minmax(0, 1fr))", sm: "repeat(auto-fit, minmax(126px, 1fr))" },
      }}
    >
      {children}
    </Box>
  );
}
