import AttachFileIcon from "@mui/icons-material/AttachFile";
import CloseIcon from "@mui/icons-material/Close";
import PhotoCameraOutlinedIcon from "@mui/icons-material/PhotoCameraOutlined";
import { Box, Button, IconButton, LinearProgress, Stack, Typography } from "@mui/material";
import { type DragEvent, type ReactElement, type ReactNode, useId, useState } from "react";
import { useTranslate } from "react-admin";
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
    files.add(event.dataTransfer.files);
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
            <FileLine key={file.key} file={file} onDrop={() => files.drop(file.key)} />
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
  readonly onPick: (files: FileList) => void;
}

function PickButton({ icon, label, accept = "image/*", camera = false, onPick }: PickButtonProps): ReactElement {
  const translate = useTranslate();
  const text = translate(label);
  return (
    <Button component="label" role={undefined} variant="outlined" size="small" startIcon={icon} tabIndex={-1}>
      {text}
      <input
        type="file"
        accept={accept}
        aria-label={text}
        {...(camera ? { capture: "environment" as const } : { multiple: true })}
        style={HIDDEN}
        onChange={({ target }) => {
          if (target.files !== null) onPick(target.files);
          target.value = "";
        }}
      />
    </Button>
  );
}

const HIDDEN = { position: "absolute", inset: 0, opacity: 0, cursor: "pointer", fontSize: 0 } as const;

function FileLine({ file, onDrop }: { readonly file: SentFile; readonly onDrop: () => void }): ReactElement {
  const translate = useTranslate();
  return (
    <Stack component="li" direction="row" sx={{ gap: 1, alignItems: "center" }}>
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        <Typography variant="body2" sx={{ overflowWrap: "anywhere" }}>
          {file.name}
        </Typography>
        {file.state === "SENDING" && <LinearProgress aria-label={translate("task.evidence.sending")} />}
        {file.state === "REFUSED" && (
          <Typography variant="body2" color="error" role="alert">
            {file.problem}
          </Typography>
        )}
      </Box>
      <IconButton size="small" aria-label={translate("task.evidence.drop", { name: file.name })} onClick={onDrop}>
        <CloseIcon fontSize="small" />
      </IconButton>
    </Stack>
  );
}
