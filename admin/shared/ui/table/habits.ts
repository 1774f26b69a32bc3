/** Begins the names of what an account has arranged for itself; a sign-out leaves it. */
export const HABITS = "habits.";

/** The name under which a habit of an account lies in the browser. */
export function habitKey(account: string, name: string): string {
  return `${HABITS}${account}.${name}`;
}
