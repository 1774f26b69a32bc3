import UploadFileOutlinedIcon from "@mui/icons-material/UploadFileOutlined";
import { Alert, Box, Button, LinearProgress, Typography } from "@mui/material";
import { type DragEvent, type ReactElement, useRef, useState } from "react";
import { type UploadedFile, useUpload } from "../../api/useUpload.ts";
import { useFormat } from "../../text/format.ts";
import { useTroubleWords } from "../../trouble/words.ts";
import { useSheetWords } from "./words.ts";

interface FileDropProps {
  readonly file: UploadedFile | null;
  readonly disabled: boolean;
  readonly onFile: (file: UploadedFile | null) => void;
}

/** Takes a list by drag or from the disk and hands it to the server. */
export function FileDrop({ file, disabled, onFile }: FileDropProps): ReactElement {
  const word = useSheetWords();
  const format = useFormat();
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const { send, busy, problem, retry } = useUpload();
  const take = (chosen: File | undefined): void => {
    if (chosen === undefined || disabled || busy) return;
    onFile(null);
    void send(chosen).then((stored) => {
      if (stored !== null) onFile(stored);
    });
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  const told =
    file === null
      ? word("drop")
      : word("picked", {
          name: file.name,
          size: format.exact(String(Math.max(Math.round(file.size / 1024), 1))),
        });
  return (
    <div>
      <Box
        onDrop={drop}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        sx={{
          ...{ display: "flex", gap: 1.5, alignItems: "center", flexWrap: "wrap", p: 1.5, borderRadius: 1 },
          ...{ border: "1px dashed", borderColor: over ? "primary.main" : "divider" },
        }}
      >
        <Button
          variant={file === null ? "contained" : "outlined"}
          startIcon={<UploadFileOutlinedIcon />}
          disabled={disabled || busy}
          onClick={() => chooser.current?.click()}
        >
          {word(file === null ? "choose" : "chooseOther")}
        </Button>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".xlsx,.csv,text/csv"
          aria-label={word("choose")}
          onChange={(event) => {
            take(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
        <Typography variant="body2" color={file === null ? "textSecondary" : "textPrimary"} role="status">
          {told}
        </Typography>
      </Box>
      {busy && <LinearProgress sx={{ mt: 1 }} aria-label={word("sending")} />}
      {problem !== null && (
        <Alert severity="error" sx={{ mt: 1 }} action={retry && <SendAgain retry={retry} onFile={onFile} />}>
          {problem.message}
        </Alert>
      )}
    </div>
  );
}

interface SendAgainProps {
  readonly retry: () => Promise<UploadedFile | null>;
  readonly onFile: (file: UploadedFile | null) => void;
}

/** After a broken line the same file is sent once more, without choosing it anew. */
function SendAgain({ retry, onFile }: SendAgainProps): ReactElement {
  const words = useTroubleWords().upload;
  return (
    <Button
      color="inherit"
      size="small"
      onClick={() => void retry().then((stored) => stored !== null && onFile(stored))}
    >
      {words.retry}
    </Button>
  );
}
