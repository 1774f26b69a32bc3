import { ALLOWED, denied, type Verdict, type Viewer } from "../../kernel/index.ts";

/** Organization specialists of the unit prepare packages and record that they were sent. */
export function canTransmit(viewer: Viewer, isSpecialist: boolean): Verdict {
  return viewer.isSystem || isSpecialist ? ALLOWED : denied("transmission.notSpecialist");
}

/** Whoever may read every evaluation of the unit and below sees what is due and what was sent. */
export function canReadDuty(viewer: Viewer, readsRows: boolean): Verdict {
  return viewer.isSystem || readsRows ? ALLOWED : denied("transmission.notReader");
}
