/** Whether a text is a CASE package rather than a framework file; it need not be a valid one. */
export function isCaseText(text: string): boolean {
  return /^\s*\{/.test(text) && /"CFDocument"\s*:/.test(text);
}
