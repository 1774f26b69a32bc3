/** Other names that the same fields have in the API and in spreadsheets. */
const ALIASES: Readonly<Record<string, string>> = {
  ...{ K: "coefficient", k: "coefficient", heSo: "coefficient", dd: "đ" },
  ...{ happenedOn: "on", date: "on", day: "on", dueOn: "due", dueDate: "due", deadline: "due" },
  ...{ ownerPersonId: "owner", byPersonId: "by", aboutNumber: "about", taskCode: "task", isLeading: "leading" },
};
const UPPER: ReadonlySet<string> = new Set(["kind", "origin", "verdict"]);
const WHOLE: ReadonlySet<string> = new Set(["about"]);
const NUMBERING: ReadonlySet<string> = new Set(["number"]);

/**
 * The file in the documented shape: a bare list is the list of tasks, other names of fields become the documented ones,
 * kinds may be written small, and what is null is left out. Anything else stays for the check to refuse.
 *
 * Example: `[{ "code": "A", "K": "5" }]` → `{ tasks: [{ code: "A", coefficient: "5" }] }`.
 */
export function documented(value: unknown): unknown {
  return Array.isArray(value) ? { tasks: value.map(renamed) } : renamed(value);
}

function renamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renamed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    if (inner === null || (NUMBERING.has(key) && "kind" in value)) return [];
    const name = Object.hasOwn(ALIASES, key) && !Object.hasOwn(value, ALIASES[key] ?? "") ? (ALIASES[key] ?? key) : key;
    return [[name, key === "metrics" || key === "criteria" ? inner : valueOf(name, inner)]];
  });
  return Object.fromEntries(entries);
}

function valueOf(name: string, value: unknown): unknown {
  if (typeof value !== "string") return renamed(value);
  if (UPPER.has(name)) return value.trim().toUpperCase();
  if (WHOLE.has(name) && /^\d{1,6}$/.test(value)) return Number(value);
  return value;
}
