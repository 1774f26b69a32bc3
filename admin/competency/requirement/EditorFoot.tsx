import { Button, Stack } from "@mui/material";
import type { ReactElement, ReactNode } from "react";
import { useTranslate } from "react-admin";

interface EditorFootProps {
  readonly save: string;
  readonly busy: boolean;
  readonly disabled: boolean;
  readonly children?: ReactNode;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** Foot of a long form: it stays in sight. */
export function EditorFoot({ save, busy, disabled, children, onSave, onClose }: EditorFootProps): ReactElement {
  const translate = useTranslate();
  return (
    <Stack
      direction="row"
      sx={{
        position: "sticky",
        bottom: 0,
        zIndex: 2,
        gap: 1.5,
        alignItems: "center",
        flexWrap: "wrap",
        px: 2,
        py: 1.25,
        mt: 1.5,
        bgcolor: "background.paper",
        borderTop: 1,
        borderColor: "divider",
        displayPrint: "none",
      }}
    >
      <Button variant="contained" disabled={busy || disabled} onClick={onSave}>
        {save}
      </Button>
      <Button color="inherit" disabled={busy} onClick={onClose}>
        {translate("ra.action.cancel")}
      </Button>
      {children}
    </Stack>
  );
}
