/** What is asked. */
export const CASES = ["list", "form", "submit", "decide"] as const;
export type Case = (typeof CASES)[number];
