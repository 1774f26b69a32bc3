import CloseIcon from "@mui/icons-material/Close";
import { Box, Drawer, IconButton, Stack, Typography } from "@mui/material";
import type { ReactElement, ReactNode } from "react";
import { useTranslate } from "react-admin";
import { Facts } from "../parts.tsx";
import { useWhyWords } from "./words.ts";

/** Everything that explains a number. */
export interface Explanation {
  /** What it counts, as the head of its column says. */
  readonly name: string;
  /** As it stands on the screen. */
  readonly shown: string;
  /** What it is about: the unit, the grade, the period. */
  readonly about: string;
  readonly definition: string;
  /** What it is reckoned over; nothing where it is a count alone. */
  readonly base: string;
  /** Articles or the regulation that it rests on. */
  readonly basis?: string;
  /** Who decided or showed it. */
  readonly by?: string;
  /** Head of what lies behind it, where that is no list of evaluations. */
  readonly behindTitle?: string;
  readonly sql: string | null;
  readonly asOf: string;
  readonly notes: readonly string[];
}

interface WhyPanelProps {
  readonly explanation: Explanation | null;
  /** What limits the number, and the records that it counts. */
  readonly scope: ReactNode;
  readonly behind: ReactNode;
  readonly onClose: () => void;
}

/** A number's definition, what it is reckoned over, as of when, the statement that gives the same, and what it counts. */
export function WhyPanel({ explanation, scope, behind, onClose }: WhyPanelProps): ReactElement {
  const translate = useTranslate();
  const words = useWhyWords();
  const title = words("title");
  return (
    <Drawer
      anchor="right"
      open={explanation !== null}
      onClose={onClose}
      slotProps={{ paper: { role: "dialog", "aria-label": title, sx: { width: { xs: "100%", sm: 480 }, p: 2 } } }}
    >
      <Stack direction="row" sx={{ alignItems: "center", gap: 1 }}>
        <Typography variant="h6" component="h2" sx={{ flexGrow: 1 }}>
          {title}
        </Typography>
        <IconButton autoFocus aria-label={translate("ra.action.close")} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </Stack>
      {explanation !== null && (
        <Stack sx={{ gap: 2, mt: 1 }}>
          <div>
            <Typography color="textSecondary">{explanation.about}</Typography>
            <Typography>
              {explanation.name}:{" "}
              <Box component="strong" sx={{ fontSize: "1.25rem", fontVariantNumeric: "tabular-nums" }}>
                {explanation.shown}
              </Box>
            </Typography>
          </div>
          <Part title={words("definition")}>
            <Typography sx={{ mb: 1 }}>{explanation.definition}</Typography>
            <Facts
              facts={
                [
                  [words("base"), explanation.base],
                  [words("basis"), explanation.basis ?? ""],
                  [words("by"), explanation.by ?? ""],
                  [words("asOf"), explanation.asOf],
                ].filter(([, said]) => said !== "") as [string, string][]
              }
            />
            {explanation.notes.map((note) => (
              <Typography key={note} variant="body2" color="textSecondary" sx={{ mt: 1 }}>
                {note}
              </Typography>
            ))}
          </Part>
          {scope !== null && <Part title={words("scope")}>{scope}</Part>}
          {behind !== null && <Part title={explanation.behindTitle ?? words("behind")}>{behind}</Part>}
          {explanation.sql !== null && <Statement sql={explanation.sql} />}
        </Stack>
      )}
    </Drawer>
  );
}

function Statement({ sql }: { readonly sql: string }): ReactElement {
  const words = useWhyWords();
  return (
    <Part title={words("sql")}>
      <Typography variant="body2" color="textSecondary">
        {words("sqlHint")}
      </Typography>
      <Box
        component="pre"
        tabIndex={0}
        role="region"
        aria-label={words("sql")}
        sx={{ mt: 1, p: 1, overflowX: "auto", bgcolor: "action.hover", borderRadius: 1, fontSize: "0.75rem" }}
      >
        {sql}
      </Box>
    </Part>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <section>
      <Typography variant="subtitle1" component="h3" sx={{ mb: 0.5 }}>
        {title}
      </Typography>
      {children}
    </section>
  );
}
