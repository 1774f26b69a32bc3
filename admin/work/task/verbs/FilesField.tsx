import AttachFileIcon from "@mui/icons-material/AttachFile";
import CloseIcon from "@mui/icons-material/Close";
import InsertDriveFileOutlinedIcon from "@mui/icons-material/InsertDriveFileOutlined";
import PhotoCameraOutlinedIcon from "@mui/icons-material/PhotoCameraOutlined";
import ReplayIcon from "@mui/icons-material/Replay";
import { Box, Button, IconButton, LinearProgress, Stack, Typography } from "@mui/material";
import { type DragEvent, type ReactElement, type ReactNode, useId, useState } from "react";
import { useTranslate } from "react-admin";
import { HiddenFile } from "./HiddenFile.tsx";
import { type Attachments, MOST_FILES, type SentFile } from "./useAttachments.ts";

const TAKEN = ".pdf,.jpg,.jpeg,.png,.webp,.heic,.docx,.xlsx,.pptx,.odt,.ods,.txt,.csv";

/** Evidence that comes with a report: dropped on the field, picked, or taken with the phone's camera. */
export function FilesField({ label, files }: { readonly label: string; readonly files: Attachments }): ReactElement {
  const translate = useTranslate();
  const heading = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    files.add([...event.dataTransfer.files]);
  };
  return (
    <Box
      role="group"
      aria-labelledby={heading}
      onDragOver={(event) => (event.preventDefault(), setOver(true))}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      sx={{
        p: 1.5,
        border: 1,
        borderStyle: over ? "solid" : "dashed",
        borderColor: over ? "primary.main" : "divider",
        borderRadius: 1,
      }}
    >
      <Typography id={heading} variant="subtitle2">
        {label}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {translate("task.evidence.hint", { most: MOST_FILES })}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
        <PickButton icon={<AttachFileIcon />} label="task.evidence.pick" accept={TAKEN} onPick={files.add} />
        <Box sx={{ display: { xs: "block", md: "none" }, "@media (pointer: coarse)": { display: "block" } }}>
          <PickButton icon={<PhotoCameraOutlinedIcon />} label="task.evidence.camera" camera onPick={files.add} />
        </Box>
      </Stack>
      {files.list.length > 0 && (
        <Stack component="ul" sx={{ listStyle: "none", m: 0, mt: 1, p: 0, gap: 0.5 }}>
          {files.list.map((file) => (
            <FileLine
              key={file.key}
              file={file}
              onDrop={() => files.drop(file.key)}
              onRetry={() => files.retry(file.key)}
            />
          ))}
        </Stack>
      )}
    </Box>
  );
}

interface PickButtonProps {
  readonly icon: ReactNode;
  readonly label: string;
  readonly accept?: string;
  readonly camera?: boolean;
  readonly onPick: (files: readonly File[]) => void;
}

function PickButton({ icon, label, ...field }: PickButtonProps): ReactElement {
  const translate = useTranslate();
  const text = translate(label);
  return (
    <Button component="label" role={undefined} variant="outlined" startIcon={icon} tabIndex={-1} sx={{ minHeight: 40 }}>
      {text}
      <HiddenFile label={text} {...field} />
    </Button>
  );
}

interface FileLineProps {
  readonly file: SentFile;
  readonly onDrop: () => void;
  readonly onRetry: () => void;
}

/** A file with its small picture: how far it is on its way, or why it is not taken and what one can do. */
function FileLine({ file, onDrop, onRetry }: FileLineProps): ReactElement {
  const translate = useTranslate();
  const sending = translate("task.evidence.sending");
  return (
    <Stack component="li" direction="row" sx={{ gap: 1, alignItems: "center" }}>
      <Box sx={{ ...PREVIEW, bgcolor: "action.hover", color: "text.secondary" }}>
        {file.preview === null ? (
          <InsertDriveFileOutlinedIcon fontSize="small" aria-hidden />
        ) : (
          <Box component="img" src={file.preview} alt="" sx={{ width: 1, height: 1, objectFit: "cover" }} />
        )}
      </Box>
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        <Typography variant="body2" sx={{ overflowWrap: "anywhere" }}>
          {file.name}
        </Typography>
        {file.state === "SENDING" && (
          <Box sx={{ display: "flex", gap: 1, alignItems: "center" }}>
            <LinearProgress
              aria-label={sending}
              sx={{ flexGrow: 1 }}
              {...(file.percent === null ? {} : { variant: "determinate" as const, value: file.percent })}
            />
            {file.percent !== null && <Typography variant="body2">{file.percent}%</Typography>}
          </Box>
        )}
        {file.state === "REFUSED" && (
          <Typography variant="body2" color="error" role="alert">
            {file.problem}
          </Typography>
        )}
        {file.mayRetry && (
          <Button size="small" startIcon={<ReplayIcon />} onClick={onRetry} sx={{ minHeight: 40, ml: -0.5 }}>
            {translate("task.evidence.retry")}
          </Button>
        )}
      </Box>
      <IconButton aria-label={translate("task.evidence.drop", { name: file.name })} onClick={onDrop}>
        <CloseIcon fontSize="small" />
      </IconButton>
    </Stack>
  );
}

const PREVIEW = {
  width: 48,
  height: 48,
  flexShrink: 0,
  borderRadius: 1,
  overflow: "hidden",
  display: "flex",
  alignItems: "center",
  justifyContent: "center",
} as const;
