/** A list whose entries stand apart by a line. */
export const LINED = {
  listStyle: "none",
  m: 0,
  p: 0,
  "& > li + li": { borderTop: 1, borderColor: "divider" },
} as const;
