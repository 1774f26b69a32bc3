const counts = new Map<string, number>();

/** What failed in the jobs of this test file. */
export const failures: object[] = [];

/** The next number for records of a kind, from 1 in every test file. */
export function nextNumber(kind: string): number {
  const number = (counts.get(kind) ?? 0) + 1;
  counts.set(kind, number);
  return number;
}

/** Forgets what the test file before it left: files of one worker share the loaded modules. */
export function forget(): void {
  counts.clear();
  failures.length = 0;
}
