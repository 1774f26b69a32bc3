import { Box, InputLabel } from "@mui/material";
import { type ReactElement, type Ref, useId } from "react";

interface FileTextProps {
  readonly label: string;
  readonly value: string;
  readonly area: Ref<HTMLTextAreaElement>;
  readonly onChange: (value: string) => void;
}

/** A large text to look at and to mend: a plain field, which stays quick with thousands of lines. */
export function FileText({ label, value, area, onChange }: FileTextProps): ReactElement {
  const id = useId();
  return (
    <Box sx={{ mt: 2 }}>
      <InputLabel htmlFor={id} sx={{ typography: "body2", mb: 0.5 }}>
        {label}
      </InputLabel>
      <Box
        component="textarea"
        id={id}
        ref={area}
        rows={14}
        wrap="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        sx={{
          width: "100%",
          boxSizing: "border-box",
          p: 1,
          border: 1,
          borderColor: "text.secondary",
          borderRadius: 1,
          bgcolor: "background.paper",
          color: "text.primary",
          resize: "vertical",
          fontFamily: "ui-monospace, Menlo, Consolas, monospace",
          fontSize: "0.85rem",
          lineHeight: 1.5,
        }}
      />
    </Box>
  );
}
