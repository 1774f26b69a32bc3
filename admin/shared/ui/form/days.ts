/** Whether a day stands before the one that it must not stand before; an empty one does not. */
export function isBefore(day: string, notBefore: string): boolean {
  return day !== "" && notBefore !== "" && day < notBefore;
}
