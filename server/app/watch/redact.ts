import type { GraphQLSchema } from "graphql";
import { sensitiveNames } from "../../privacy/index.ts";

const REDACTED = "[redacted]";
const DEEPEST = 6;

/** Names that the log needs to be of use and that name nobody. */
const KEPT: ReadonlySet<string> = new Set([
  ...["id", "kind", "state", "step", "code", "name", "count", "title", "level", "time", "at", "day", "rule"],
  ...["operation", "job", "done"],
]);

/** Text in quotes inside a message: values of a statement, which may be names and comments. */
const QUOTED = /'(?:[^']|'')*'|"(?:[^"\\]|\\.){3,}"/g;

/** Takes personal data out of what is logged. */
export interface Redaction {
  /** Details beside a message: values of fields that hold personal data are left out. */
  details(value: Record<string, unknown>): Record<string, unknown>;
  /** An error: its kind and where it happened, without the values of the statement that failed. */
  error(error: unknown): unknown;
}

/** Makes the redaction of a schema, whose classified fields it knows. */
export function makeRedaction(schema: GraphQLSchema): Redaction {
  const names = new Set([...sensitiveNames(schema)].filter((name) => !KEPT.has(name)));
  for (const name of ["password", "token", "secret", "cookie", "authorization", "variables", "params"]) names.add(name);
  const walk = (value: unknown, depth: number): unknown => {
    if (value instanceof Error) return value;
    if (Array.isArray(value)) return depth > DEEPEST ? REDACTED : value.map((item) => walk(item, depth + 1));
    if (typeof value !== "object" || value === null) return value;
    if (depth > DEEPEST) return REDACTED;
    const entries = Object.entries(value).map(([key, each]) => [
      key,
      names.has(key) && each !== null ? REDACTED : walk(each, depth + 1),
    ]);
    return Object.fromEntries(entries) as unknown;
  };
  return {
    details: (value) => walk(value, 0) as Record<string, unknown>,
    error: redactError,
  };
}

function redactError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name, stack = "", code } = error as Error & { readonly code?: unknown };
  const at = stack.split("\n").filter((line) => /^\s+at /.test(line));
  return {
    type: name,
    message: error.message.replace(QUOTED, "'…'"),
    ...(code === undefined ? {} : { code }),
    stack: at.join("\n"),
  };
}
