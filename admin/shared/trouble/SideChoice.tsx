import { Box, Radio, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTroubleWords } from "./words.ts";

export type Side = "mine" | "theirs";

interface SideChoiceProps {
  readonly mine: string;
  readonly theirs: string;
  readonly side?: Side;
  readonly onSide?: (side: Side) => void;
}

/** Both sides of a field; with `onSide`, one of them is chosen. */
export function SideChoice({ mine, theirs, side, onSide }: SideChoiceProps): ReactElement {
  const words = useTroubleWords().merge;
  const both = { mine, theirs };
  return (
    <Box
      sx={{
        display: "grid",
        gap: 1.5,
        mt: 0.5,
        gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "repeat(2, minmax(0, 1fr))" },
      }}
      {...(onSide === undefined ? {} : { role: "radiogroup" })}
    >
      {(["mine", "theirs"] as const).map((one) => (
        <Box
          key={one}
          component={onSide === undefined ? "div" : "label"}
          sx={{
            display: "flex",
            border: 1,
            borderColor: side === one ? "primary.main" : "divider",
            borderRadius: 1,
            p: 1.25,
            cursor: onSide === undefined ? "auto" : "pointer",
          }}
        >
          {onSide !== undefined && (
            <Radio
              size="small"
              checked={side === one}
              onChange={() => onSide(one)}
              sx={{ p: 0, pr: 1, alignSelf: "start" }}
            />
          )}
          <Box sx={{ minWidth: 0 }}>
            <Typography variant="overline" color="textSecondary" component="div">
              {words[one]}
            </Typography>
            <Typography component="div" sx={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
              {both[one] === "" ? "–" : both[one]}
            </Typography>
          </Box>
        </Box>
      ))}
    </Box>
  );
}
