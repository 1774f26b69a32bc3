import { Box, Typography } from "@mui/material";
import type { ReactElement, ReactNode } from "react";

interface NarrowLineProps {
  readonly title: string;
  /** What is said below the title; empty facts are left out. */
  readonly facts: readonly (string | null | undefined)[];
  readonly children: ReactNode;
}

/** A line of a table as a phone shows it. */
export function NarrowLine({ title, facts, children }: NarrowLineProps): ReactElement {
  return (
    <Box
      component="li"
      sx={{ listStyle: "none", py: 1, borderBottom: 1, borderColor: "divider", "&:last-child": { borderBottom: 0 } }}
    >
      <Typography sx={{ overflowWrap: "anywhere" }}>{title}</Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 0.5 }}>
        {facts.filter(Boolean).join(" · ")}
      </Typography>
      {children}
    </Box>
  );
}
