import type { Place } from "./place.ts";

/** Arguments that an operation needs beyond what its types tell; a second name is another way to call it. */
export type Recipe = (place: Place) => Readonly<Record<string, unknown>>;
