import ContentCopyIcon from "@mui/icons-material/ContentCopy";
import { IconButton, Tooltip } from "@mui/material";
import type { ReactElement } from "react";
import { useLocale, useNotify } from "react-admin";
import { tableText } from "./table-text.ts";
import { useTableWords } from "./words.ts";

interface CopyButtonProps {
  /** What the table is called, for who hears the button. */
  readonly name: string;
  /** Where the table stands. */
  readonly inside: () => HTMLElement | null;
}

/** Takes what a table shows, or its ticked lines, to the clipboard in a form that a spreadsheet lays out in cells. */
export function CopyButton({ name, inside }: CopyButtonProps): ReactElement {
  const words = useTableWords();
  const locale = useLocale();
  const notify = useNotify();
  const copy = (): void => {
    const table = inside()?.querySelector("table");
    if (!table) return;
    const { text, count } = tableText(table, locale ?? "vi");
    writeClipboard(text)
      .then(() => notify(words("copied", { smart_count: count }), { type: "success" }))
      .catch(() => notify(words("notCopied"), { type: "warning" }));
  };
  return (
    <Tooltip title={words("copy")}>
      <IconButton size="small" aria-label={words("copyOf", { name })} onClick={copy}>
        <ContentCopyIcon fontSize="small" />
      </IconButton>
    </Tooltip>
  );
}

/** Writes a text to the clipboard; browsers without one, as over plain HTTP, refuse. */
export async function writeClipboard(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
