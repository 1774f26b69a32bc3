/** Whether somebody (an address, a key) has asked more often than `most` times within the running minute. */
export function perMinute(now: () => number, most: number): (who: string) => boolean {
  const asked = new Map<string, number>();
  let minute = 0;
  return (who) => {
    const current = Math.floor(now() / 60_000);
    if (current !== minute) {
      asked.clear();
      minute = current;
    }
    const count = (asked.get(who) ?? 0) + 1;
    asked.set(who, count);
    return count > most;
  };
}
