import ContentCopyIcon from "@mui/icons-material/ContentCopy";
import DownloadIcon from "@mui/icons-material/Download";
import { Box, Button, Stack, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { saveText } from "../ui/save-text.ts";
import type { TypedLine } from "./unsaved.ts";
import { useTroubleWords } from "./words.ts";

/** A text of megabytes is shown by its beginning; copying and downloading give all of it. */
const SHOWN = 2_000;

/** What was typed and not saved, to read, to copy and to take away as a file. */
export function Typed({
  lines,
  title,
}: {
  readonly lines: readonly TypedLine[];
  readonly title?: string;
}): ReactElement | null {
  const words = useTroubleWords();
  const [isCopied, setCopied] = useState(false);
  if (lines.length === 0) return null;
  const text = typedText(lines, words.unnamed);
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="subtitle2" component="h3">
        {title ?? words.typed}
      </Typography>
      <Box
        component="dl"
        tabIndex={0}
        aria-label={title ?? words.typed}
        sx={{
          m: 0,
          mt: 1,
          p: 1.25,
          maxHeight: 240,
          overflow: "auto",
          border: 1,
          borderColor: "divider",
          borderRadius: 1,
        }}
      >
        {lines.map((line, index) => (
          <Box key={`${line.label}-${String(index)}`} sx={{ mb: 1 }}>
            <Typography component="dt" variant="body2" color="textSecondary">
              {line.label || words.unnamed}
            </Typography>
            <Typography component="dd" variant="body2" sx={{ m: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
              {line.text.length > SHOWN ? `${line.text.slice(0, SHOWN)}…` : line.text || "–"}
            </Typography>
          </Box>
        ))}
      </Box>
      <Stack direction="row" sx={{ mt: 1, gap: 1, flexWrap: "wrap" }}>
        {"clipboard" in navigator && (
          <Button
            size="small"
            startIcon={<ContentCopyIcon />}
            onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
          >
            {isCopied ? words.copied : words.copy}
          </Button>
        )}
        <Button size="small" startIcon={<DownloadIcon />} onClick={() => saveText(words.fileName, "text/plain", text)}>
          {words.download}
        </Button>
      </Stack>
    </Box>
  );
}

/** The lines as one text. Example: `Nhận xét:\nTốt` and a blank line after each. */
export function typedText(lines: readonly TypedLine[], unnamed: string): string {
  return lines.map(({ label, text }) => `${label || unnamed}:\n${text}\n`).join("\n");
}
