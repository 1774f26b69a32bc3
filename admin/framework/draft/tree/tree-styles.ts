import type { SxProps, Theme } from "@mui/material";

/** The look of the tree, in one rule set for all its lines. */
export const TREE_LOOK: SxProps<Theme> = {
  position: "relative",
  maxHeight: { xs: "60vh", md: "max(280px, calc(100vh - 470px))" },
  minHeight: 80,
  overflowY: "auto",
  "& ul": { listStyle: "none", p: 0, m: 0, position: "relative" },
  "& li": {
    display: "flex",
    alignItems: "center",
    minHeight: 36,
    pr: 1.5,
    cursor: "pointer",
    fontSize: "0.875rem",
    userSelect: "none",
    "&:hover": { bgcolor: "action.hover" },
    "&:focus-visible": { outline: 2, outlineStyle: "solid", outlineColor: "primary.main", outlineOffset: -2 },
    "&[aria-selected=true]": { bgcolor: "action.selected" },
  },
  "& li.group .words": { fontWeight: 600 },
  "& li.into": { boxShadow: (theme) => `inset 0 0 0 2px ${theme.palette.primary.main}` },
  "& li.dragged": { bgcolor: "action.hover", outline: 1, outlineStyle: "dashed", outlineColor: "text.secondary" },
  "& .grip": { display: "flex", color: "text.secondary", cursor: "grab", touchAction: "none", px: 0.5, py: 1 },
  "& .fold": { display: "flex", width: 22, flexShrink: 0, color: "text.secondary" },
  "& .fold.closed": { transform: "rotate(-90deg)" },
  "& .words": { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  "& .points": { color: "text.secondary", pl: 1, whiteSpace: "nowrap" },
  "&.dragging, &.dragging *": { cursor: "grabbing !important" },
  "&.refused, &.refused *": { cursor: "not-allowed !important" },
};

/** For those who listen only. */
export const UNSEEN: SxProps<Theme> = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
};
