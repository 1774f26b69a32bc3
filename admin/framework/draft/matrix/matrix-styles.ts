import type { SxProps, Theme } from "@mui/material";

/** The look of the matrix, in one rule set for all its cells: a hundred lines of five cells cost no more than one. */
export const MATRIX_LOOK: SxProps<Theme> = {
  overflow: "auto",
  maxHeight: "calc(100vh - 220px)",
  minHeight: 240,
  scrollPadding: "56px 16px 16px 270px",
  "& table": { borderCollapse: "separate", borderSpacing: 0, minWidth: "100%", fontSize: "0.875rem", lineHeight: 1.43 },
  "& th, & td": {
    borderBottom: 1,
    borderRight: 1,
    borderColor: "divider",
    p: 1,
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: 400,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  "& thead th": { position: "sticky", top: 0, zIndex: 2, fontWeight: 600, bgcolor: "background.paper" },
  "& thead th:first-of-type": { left: 0, zIndex: 3 },
  "& th[scope=row]": {
    position: "sticky",
    left: 0,
    zIndex: 1,
    width: 250,
    minWidth: 180,
    maxWidth: 250,
    bgcolor: "background.paper",
    "& small": { display: "block", color: "text.secondary", fontSize: "0.8rem" },
  },
  "& tr.group th": { bgcolor: "action.hover", fontWeight: 600, "& span": { position: "sticky", left: 8 } },
  "& td": { minWidth: 158, width: 240, cursor: "text", position: "relative" },
  "& td:focus": { outline: 2, outlineStyle: "solid", outlineColor: "primary.main", outlineOffset: -2 },
  "& td.gap": {
    backgroundImage: (theme) =>
      `repeating-linear-gradient(135deg, transparent 0 6px, ${theme.palette.action.hover} 6px 12px)`,
  },
  "& td em": { color: "text.secondary", fontSize: "0.8rem" },
  "& .box": { display: "grid", m: -1, outline: 2, outlineStyle: "solid", outlineColor: "primary.main" },
  "& .box > *": { gridArea: "1 / 1", font: "inherit", p: 1, m: 0, border: 0, minHeight: 60, whiteSpace: "pre-wrap" },
  "& .box > span": { visibility: "hidden", overflowWrap: "anywhere" },
  "& .box > textarea": {
    resize: "none",
    overflow: "hidden",
    outline: 0,
    color: "text.primary",
    bgcolor: "background.paper",
    width: "100%",
    boxSizing: "border-box",
    overflowWrap: "anywhere",
  },
};
