import type { SxProps, Theme } from "@mui/material";

const FIRST_HEAD = "38px";

/** The look of the matrix in one rule set for all its cells, so that a thousand of them cost no more than one. */
export const MATRIX_LOOK: SxProps<Theme> = {
  overflow: "auto",
  maxHeight: "calc(100vh - 452px)",
  minHeight: 300,
  position: "relative",
  scrollPadding: "112px 16px 16px 260px",
  // Fixed: with widths of its own a column is not measured anew over all lines at each keystroke.
  "& table": {
    tableLayout: "fixed",
    width: "max-content",
    borderCollapse: "separate",
    borderSpacing: 0,
    fontSize: "0.875rem",
    lineHeight: 1.3,
  },
  "& th, & td": { borderBottom: 1, borderRight: 1, borderColor: "divider", p: 0.75, fontWeight: 400 },
  "& thead th": { position: "sticky", top: FIRST_HEAD, zIndex: 2, bgcolor: "background.paper", verticalAlign: "top" },
  "& thead tr:first-of-type th": { top: 0, height: FIRST_HEAD, py: 0, textAlign: "left", boxSizing: "border-box" },
  "& thead tr:first-of-type th:first-of-type": { left: 0, zIndex: 3, verticalAlign: "bottom", pb: 0.75 },
  "& thead button": {
    ...{ font: "inherit", fontWeight: 600, border: 0, p: 0, bgcolor: "transparent", color: "text.primary" },
    ...{ cursor: "pointer", textAlign: "left", minHeight: 24, position: "sticky", left: 264 },
  },
  "& col": { width: 76 },
  "& col:first-of-type": { width: 250 },
  "& thead .competency": { textAlign: "left" },
  "& thead .competency small": {
    ...{ display: "-webkit-box", WebkitLineClamp: "3", WebkitBoxOrient: "vertical", overflow: "hidden" },
    ...{ color: "text.secondary", fontSize: "0.72rem", overflowWrap: "anywhere" },
  },
  "& th[scope=row]": {
    ...{ position: "sticky", left: 0, zIndex: 1, bgcolor: "background.paper", textAlign: "left" },
    ...{ py: 0.25, overflowWrap: "anywhere", lineHeight: 1.2 },
    "& small": { color: "text.secondary", fontSize: "0.72rem", whiteSpace: "nowrap" },
  },
  "& td": {
    textAlign: "center",
    cursor: "cell",
    userSelect: "none",
    position: "relative",
    minWidth: 44,
    py: 0.25,
    height: 36,
  },
  "& td.folded": { color: "text.secondary", cursor: "default", fontSize: "0.8rem" },
  "& td.closed": { cursor: "not-allowed", color: "text.secondary" },
  "& td.set": { fontWeight: 600 },
  "& td.wrong": { outline: "2px dashed", outlineColor: "error.main", outlineOffset: "-3px" },
  "& td.changed::before": {
    ...{ content: '""', position: "absolute", top: 0, right: 0, borderStyle: "solid", borderWidth: "0 9px 9px 0" },
    ...{ borderColor: "transparent", borderRightColor: "warning.main" },
  },
  "& td.chosen": { bgcolor: "action.selected" },
  "& td:focus": { outline: "2px solid", outlineColor: "primary.main", outlineOffset: "-2px" },
  "@media print": {
    ...{ overflow: "visible", maxHeight: "none" },
    "& thead th, & th[scope=row]": { position: "static" },
    "& table": { width: "100%" },
    "& col": { width: "auto" },
    "& col:first-of-type": { width: "20%" },
    "& th, & td": { p: 0.4, fontSize: "8pt" },
  },
};
