/** Short words for an axis. Example: "Sở Nông nghiệp", 10 → "Sở Nông n…". */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
