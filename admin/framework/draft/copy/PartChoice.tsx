import { Box, Checkbox, FormControlLabel, TextField, Typography } from "@mui/material";
import { type ReactElement, useMemo, useState } from "react";
import { holds } from "../find/fold.ts";
import { useWorkWords } from "../words/words.ts";
import type { Takeable } from "./take-parts.ts";

interface PartChoiceProps {
  readonly parts: readonly Takeable[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
}

/** Groups and criteria of a version to tick, filtered by words; a whole group brings what is in it. */
export function PartChoice({ parts, ticked, onTick }: PartChoiceProps): ReactElement {
  const word = useWorkWords();
  const [sought, setSought] = useState("");
  const shown = useMemo(() => parts.filter((part) => holds(wordsOf(part), sought)), [parts, sought]);
  const toggle = (key: string, isTicked: boolean): void =>
    onTick(isTicked ? new Set([...ticked, key]) : new Set([...ticked].filter((one) => one !== key)));
  return (
    <Box sx={{ mt: 1 }}>
      <TextField
        label={word("take.filter")}
        value={sought}
        onChange={(event) => setSought(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 100 } }}
      />
      <Box
        role="group"
        tabIndex={0}
        aria-label={word("take.parts")}
        sx={{ maxHeight: 280, overflowY: "auto", border: 1, borderColor: "divider", borderRadius: 1, px: 1, py: 0.5 }}
      >
        {shown.length === 0 && (
          <Typography variant="body2" color="textSecondary" sx={{ p: 1 }}>
            {word("take.nothing")}
          </Typography>
        )}
        {shown.map((part) => {
          const comesAnyway = isInside(part, ticked);
          return (
            <FormControlLabel
              key={part.key}
              disabled={comesAnyway}
              sx={{ display: "flex", alignItems: "flex-start", ml: part.depth * 3 - 1, mr: 0 }}
              control={
                <Checkbox
                  size="small"
                  sx={{ py: 0.5 }}
                  checked={comesAnyway || ticked.has(part.key)}
                  onChange={(event) => toggle(part.key, event.target.checked)}
                />
              }
              label={
                <Typography
                  variant="body2"
                  component="span"
                  sx={{ display: "block", pt: 0.75, fontWeight: part.criterion === null ? 600 : 400 }}
                >
                  {wordsOf(part)}
                </Typography>
              }
            />
          );
        })}
      </Box>
    </Box>
  );
}

function wordsOf({ group, criterion }: Takeable): string {
  return criterion === null ? `${group.code}. ${group.text.vi}` : `${criterion.code} ${criterion.text.vi}`;
}

/** Whether a group around the part is ticked, which brings it along. */
export function isInside({ key, criterion }: Takeable, ticked: ReadonlySet<string>): boolean {
  const path = (key.split(":")[0] ?? "").split(".");
  const outer = criterion === null ? path.slice(0, -1) : path;
  return outer.some((_, depth) => ticked.has(outer.slice(0, depth + 1).join(".")));
}
