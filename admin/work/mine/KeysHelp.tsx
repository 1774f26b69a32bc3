import { Box, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";

/** The keys of the board, always in sight where there is a keyboard. */
export function KeysHelp(): ReactElement {
  const translate = useTranslate();
  const lines = [
    ["← ↑ → ↓", translate("myWork.keys.move")],
    ["Enter", translate("myWork.keys.open")],
    ...["start", "report", "submit"].map((name) => [
      translate(`myWork.key.${name}`),
      translate(`task.verb.${name}.do`),
    ]),
  ];
  return (
    <Typography
      component="p"
      variant="body2"
      color="textSecondary"
      sx={{ mt: 1, display: { xs: "none", md: "flex" }, gap: 2, flexWrap: "wrap" }}
    >
      <span>{translate("myWork.keys.title")}</span>
      {lines.map(([key, word]) => (
        <span key={key}>
          <Box component="kbd" sx={{ border: 1, borderColor: "divider", borderRadius: 0.5, px: 0.75, mr: 0.5 }}>
            {key}
          </Box>
          {word}
        </span>
      ))}
    </Typography>
  );
}
