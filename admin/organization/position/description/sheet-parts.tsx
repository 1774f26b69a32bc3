import { Box, Typography } from "@mui/material";
import type { ReactElement, ReactNode } from "react";

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A numbered section of the sheet. */
export function Part({ title, children }: PartProps): ReactElement {
  return (
    <Box sx={{ mb: 2.5 }}>
      <Typography variant="h6" component="h3" sx={{ mb: 0.75 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}

/** Lines as a list; a dash where there is none. */
export function Lines({ lines }: { readonly lines: readonly string[] | undefined }): ReactElement {
  if (lines === undefined || lines.length === 0) return <span>–</span>;
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.25 }}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </Box>
  );
}
