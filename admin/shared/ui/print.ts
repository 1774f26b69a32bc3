/** A page that is a document: on paper its cards have no frame, and no row is torn. The layout takes off the rest. */
export const DOCUMENT_ON_PAPER = {
  "@media print": {
    ".MuiCard-root": { border: "0 !important", boxShadow: "none !important" },
    "table, tr, li": { breakInside: "avoid" },
  },
} as const;
