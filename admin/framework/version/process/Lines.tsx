import { Box, Typography } from "@mui/material";
import type { ReactElement } from "react";

interface LinesProps {
  readonly lines: readonly (string | null)[];
  /** Smaller: whom it concerns, exceptions. */
  readonly note?: string;
}

/** Sentences of a table cell, one below the other. */
export function Lines({ lines, note = "" }: LinesProps): ReactElement {
  const said = lines.filter((line) => line !== null && line !== "");
  return (
    <>
      {said.map((line) => (
        <Box key={line} component="span" sx={{ display: "block" }}>
          {line}
        </Box>
      ))}
      {said.length === 0 && note === "" && "–"}
      {note !== "" && (
        <Typography variant="body2" component="span" color="textSecondary" sx={{ display: "block" }}>
          {note}
        </Typography>
      )}
    </>
  );
}
