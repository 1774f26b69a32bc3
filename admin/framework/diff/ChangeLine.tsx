import { Box, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Status, type Tone } from "../../shared/ui/parts.tsx";
import { capital, type Change } from "./change-groups.ts";

const TONES: Readonly<Record<Change["kind"], Tone>> = {
  ADDED: "success",
  CHANGED: "info",
  MOVED: "default",
  REMOVED: "error",
};

interface ChangeLineProps {
  readonly change: Change;
  /** What of the place changed; empty for the whole of it. */
  readonly field: string;
}

/** One change: what, what it said before and says after, and whom it concerns. */
export function ChangeLine({ change, field }: ChangeLineProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const word = (key: string): string => translate(`framework.studio.diff.${key}`);
  return (
    <Box
      component="li"
      sx={{
        py: 1.25,
        borderBottom: 1,
        borderColor: "divider",
        "&:last-child": { borderBottom: 0 },
        breakInside: "avoid",
      }}
    >
      <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap", alignItems: "center" }}>
        {field !== "" && (
          <Typography variant="subtitle2" component="h4">
            {capital(field)}
          </Typography>
        )}
        <Status tone={TONES[change.kind]} label={word(`kind.${change.kind}`)} />
        <Status
          tone={change.weight === "SUBSTANTIVE" ? "warning" : "default"}
          label={word(`weight.${change.weight}`)}
        />
      </Stack>
      {change.before === null || change.after === null ? (
        <Typography sx={{ mt: 0.5, overflowWrap: "anywhere" }}>
          {format.text(change.after ?? change.before ?? change.sentence)}
        </Typography>
      ) : (
        <Box sx={{ display: "grid", gap: 1.5, my: 0.75, gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr" } }}>
          <Side label={word("before")} text={format.text(change.before)} />
          <Side label={word("after")} text={format.text(change.after)} />
        </Box>
      )}
      <Typography variant="body2" color="textSecondary">
        {translate("framework.studio.diff.concerns", { who: format.text(change.concerns.who) })}
      </Typography>
    </Box>
  );
}

function Side({ label, text }: { readonly label: string; readonly text: string }): ReactElement {
  return (
    <Box sx={{ border: 1, borderColor: "divider", borderRadius: 1, p: 1, minWidth: 0 }}>
      <Typography variant="overline" color="textSecondary" component="div">
        {label}
      </Typography>
      <Typography variant="body2" sx={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
        {text === "" ? "–" : text}
      </Typography>
    </Box>
  );
}
