import { Box, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { GoTo } from "../parts.tsx";
import { useWhyWords } from "./words.ts";

/** A record behind a number, and where it stands. */
export interface BehindLine {
  readonly key: string;
  readonly name: string;
  readonly to: string | null;
  /** What of it counts. */
  readonly note?: string;
}

interface BehindLinesProps {
  /** What the lines have in common, such as "Counted". */
  readonly title?: string;
  readonly lines: readonly BehindLine[];
}

/** The records behind a number, each a way to itself. */
export function BehindLines({ title, lines }: BehindLinesProps): ReactElement {
  const words = useWhyWords();
  return (
    <Box sx={{ mb: 1.5 }}>
      {title !== undefined && (
        <Typography variant="subtitle2" component="h4">
          {`${title} (${String(lines.length)})`}
        </Typography>
      )}
      {lines.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {words("none")}
        </Typography>
      ) : (
        <Box component="ul" sx={{ m: 0, pl: 2.25 }}>
          {lines.map(({ key, name, to, note }) => (
            <Typography key={key} component="li" variant="body2">
              {to === null ? name : <GoTo to={to}>{name}</GoTo>}
              {note !== undefined && note !== "" && ` – ${note}`}
            </Typography>
          ))}
        </Box>
      )}
    </Box>
  );
}
