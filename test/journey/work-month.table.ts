/** A person's month as worked out by hand. */
export interface HandRow {
  /** Room and place: the head, or the how-manieth of the specialists in the order of the codes. */
  readonly room: string;
  readonly who: number | "HEAD";
  readonly about: string;
  /** Converted quantities; K of DC.02 is 25/5 = 5, of DC.05 60/5 = 12, of QL.01 70/5 = 14. */
  readonly assigned: string;
  readonly completed: string;
  readonly a: string;
  readonly b: string;
  readonly c: string;
  /** Of heads: 1 or 1/2; d comes from the scores of the people, the other two are judged full. */
  readonly d?: string;
  /** (a + b + c) / 3, of heads (a + b + c + d + 1 + 1) / 6; no share above 1. */
  readonly result: string;
  /** 27.5 of 30 general points (none for III.1) + 70 × R. */
  readonly score: string;
  readonly grade: string;
}

/** Decree 335/2025, Articles 14 to 18, by pencil and paper. */
export const HAND_TABLE: readonly HandRow[] = [
  // 4 × 5 + 2 × 12 = 44, all of it in time and without an error; 27.5 + 70 = 97.5.
  row("VP", 0, "everything in time", ["44", "44"], ["1", "1", "1"], ["1", "195/2", "HTXS"]),
  // 5 × 12 + 4 × 5 = 80. b: 12 × 2/4 for a report sent back twice, 5 × 1/4 for a letter: 80 − 7.25 = 72.75.
  // c: 12 × 1/4 late once, 5 × 2/4 late twice: 80 − 5.5 = 74.5. R = (320 + 291 + 298) / 960.
  row("KT", 0, "errors and delays", ["80", "80"], ["1", "291/320", "149/160"], ["303/320", "3001/32", "HTXS"]),
  // Five reports are 60; one is handed back, one is left undone: 36.
  row("NV", 0, "handed one back", ["60", "36"], ["3/5", "3/5", "3/5"], ["3/5", "139/2", "HTN"]),
  // Assigned 60, done 3 × 12 = 36; beyond it a report taken over, 12, and two unplanned letters, 10: 58.
  // b: 3 off for an error; c: 3 off, the report taken over came late. R = (58 + 55 + 55) / 180.
  row("NV", 1, "took over, unplanned", ["60", "58"], ["29/30", "11/12", "11/12"], ["14/15", "557/6", "HTXS"]),
  // Two late, one excused; a major error, excused; a minor one, not deducted: c = 57/60.
  row("VHXH", 0, "excused", ["60", "60"], ["1", "1", "19/20"], ["59/60", "289/3", "HTXS"]),
  // Ten reports are 120, three done: 36; two late − 6, one with an error − 3.
  row("VHXH", 1, "mostly undone", ["120", "36"], ["3/10", "11/40", "1/4"], ["11/40", "187/4", "KHT"]),
  // A report cancelled and one taken away for an objective reason count nothing; 2 × 12 + 4 × 5 = 44, of the four
  // letters three: 24 + 15 = 39; another last day was set in time.
  row("HCC", 0, "cancelled, released, part", ["44", "39"], ["39/44", "39/44", "39/44"], ["39/44", "985/11", "HTT"]),
  // Own tasks 3 × 14 = 42 in full; one of the people is below 50 points: R = (3 + 1/2 + 2) / 6.
  row("VHXH", "HEAD", "head", ["42", "42"], ["1", "1", "1", "1/2"], ["11/12", "275/3", "HTXS"]),
  // One own task late: c = (42 − 3.5) / 42; nobody below is under 50: R = (2 + 11/12 + 3) / 6.
  row("VP", "HEAD", "head, late once", ["42", "42"], ["1", "1", "11/12", "1"], ["71/72", "3475/36", "HTXS"]),
];

function row(
  room: string,
  who: number | "HEAD",
  about: string,
  [assigned, completed]: readonly [string, string],
  [a, b, c, d]: readonly [string, string, string, string?],
  [result, score, grade]: readonly [string, string, string],
): HandRow {
  return { room, who, about, assigned, completed, a, b, c, ...(d ? { d } : {}), result, score, grade };
}
