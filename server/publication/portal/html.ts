/** Text that is HTML already; everything else is escaped where it is put in. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = Html | string | number | null | readonly Html[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it may stand between tags and in quoted attributes, in HTML and XML. Example: `<a>` → `&lt;a&gt;`. */
export function escaped(text: string): string {
  return text.replace(CONTROLS, "").replace(/[&<>"']/g, (char) => ENTITIES[char] ?? "");
}

/** Characters that no XML document may hold, and those that turn the direction of text around. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** HTML with every inserted text escaped. Example: html`<p>${"<b>"}</p>` → `<p>&lt;b&gt;</p>`. */
export function html(parts: TemplateStringsArray, ...values: readonly Part[]): Html {
  return new Html(parts.map((part, at) => part + shown(values[at])).join(""));
}

function shown(value: Part | undefined): string {
  if (value === undefined || value === null) return "";
  if (value instanceof Html) return value.text;
  if (typeof value === "object") return value.map(({ text }) => text).join("");
  return escaped(String(value));
}
