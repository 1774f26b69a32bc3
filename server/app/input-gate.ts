import { type DocumentNode, GraphQLError, Kind, visit } from "graphql";
import { type FieldError, InvalidInput } from "../kernel/index.ts";

/** Longest single text in a request; services set tighter limits field by field. */
const MAX_TEXT = 300_000;

/** Deepest nesting of variables; no input of the schema goes half as deep. */
const MAX_DEPTH = 40;

/**
 * Lets only text and numbers through that both databases can keep as they are.
 *
 * Refused: NUL and other control characters except tab and line breaks, lone surrogates, bidirectional overrides (they
 * make a name read as another), numbers that are not finite, values nested without end. Everything else is brought to NFC, in place.
 *
 * @param variables the request's variables; texts are replaced by their NFC form.
 * @throws InvalidInput naming every field and the rule it breaks.
 */
export function gateVariables(variables: Record<string, unknown>): void {
  const faults: FieldError[] = [];
  walk(variables, { path: "", depth: 1 }, faults);
  if (faults.length > 0) throw new InvalidInput(faults.slice(0, 50));
}

/** The same gate for values written into the document itself. */
export function gateDocument(document: DocumentNode): void {
  const faults: FieldError[] = [];
  visit(document, {
    Argument(argument) {
      visit(argument.value, {
        [Kind.STRING](node) {
          const rule = faultOf(node.value) ?? (node.value === node.value.normalize("NFC") ? null : "text.nfc");
          if (rule) faults.push({ path: argument.name.value, rule });
        },
        [Kind.FLOAT](node) {
          if (!Number.isFinite(Number(node.value))) faults.push({ path: argument.name.value, rule: "number.finite" });
        },
      });
    },
  });
  if (faults.length > 0) throw new InvalidInput(faults.slice(0, 50));
}

function walk(
  container: Record<string, unknown> | unknown[],
  { path, depth }: { readonly path: string; readonly depth: number },
  faults: FieldError[],
): void {
  for (const [key, value] of Object.entries(container)) {
    const place = path === "" ? key : `${path}.${key}`;
    if (typeof value === "string") {
      const rule = faultOf(value);
      if (rule) faults.push({ path: place, rule });
      else (container as Record<string, unknown>)[key] = value.normalize("NFC");
    } else if (typeof value === "number") {
      if (!Number.isFinite(value)) faults.push({ path: place, rule: "number.finite" });
    } else if (typeof value === "object" && value !== null) {
      if (depth === MAX_DEPTH) faults.push({ path: place, rule: "input.tooDeep" });
      else walk(value as Record<string, unknown>, { path: place, depth: depth + 1 }, faults);
    }
  }
}

/** The rule a text breaks, or null. */
export function faultOf(text: string): string | null {
  if (text.length > MAX_TEXT) return "text.tooLong";
  if (!text.isWellFormed()) return "text.surrogate";
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text)) return "text.control";
  if (/[\u202a-\u202e\u2066-\u2069]/.test(text)) return "text.bidi";
  return null;
}

/** For checks before execution, where Apollo wants a GraphQL error; the fault is the caller's, so the status is 400. */
export function asGraphQLError(error: unknown): GraphQLError {
  const http = { status: 400 };
  if (error instanceof GraphQLError) {
    const { message, nodes, originalError, extensions } = error;
    return new GraphQLError(message, {
      ...(nodes ? { nodes } : {}),
      ...(originalError ? { originalError } : {}),
      extensions: { code: "BAD_USER_INPUT", ...extensions, http },
    });
  }
  return new GraphQLError(String((error as Error).message), { originalError: error as Error, extensions: { http } });
}
