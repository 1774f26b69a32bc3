/** The ten kinds of error that the server answers, and one for a server that cannot be reached. */
export type ErrorKind =
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "INVALID_INPUT"
  | "REFUSED"
  | "WRONG_STEP"
  | "CONFLICT"
  | "STALE"
  | "TOO_LARGE"
  | "INTERNAL"
  | "UNREACHABLE";

/** A sentence in both languages of the console. */
export interface Sentence {
  readonly vi: string;
  readonly en: string;
}

export interface FieldProblem {
  /** Where in the variables, `input.criteria.3.code`. */
  readonly path: string;
  readonly rule: string;
  readonly message: Sentence;
}

/** What the server says beside an error (`extensions`). */
export interface ErrorDetails {
  readonly code: ErrorKind;
  readonly rule: string;
  readonly sentence: Sentence;
  readonly values: Readonly<Record<string, unknown>>;
  readonly fields: readonly FieldProblem[];
  readonly incident: string | null;
}

interface Nested {
  [key: string]: string | Nested;
}

/** An answer of the server that is not data, in the language that the person reads. */
export class KhungError extends Error {
  readonly code: ErrorKind;
  readonly rule: string;
  readonly details: ErrorDetails;
  /** Where react-admin's forms look for messages at fields. */
  readonly body: { readonly errors?: Nested };
  /** Where react-admin looks for the kind of failure. */
  readonly status: number;

  constructor(details: ErrorDetails, locale: string) {
    super(sentenceIn(details.sentence, locale));
    this.name = "KhungError";
    this.code = details.code;
    this.rule = details.rule;
    this.details = details;
    this.status = STATUS[details.code];
    const errors = fieldErrors(details, locale);
    this.body = errors ? { errors } : {};
  }
}

const STATUS: Record<ErrorKind, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  INVALID_INPUT: 400,
  REFUSED: 422,
  WRONG_STEP: 409,
  CONFLICT: 409,
  STALE: 409,
  TOO_LARGE: 413,
  INTERNAL: 500,
  UNREACHABLE: 0,
};

const KINDS = new Set<string>(Object.keys(STATUS));

/** Said at the field whose value somebody has already. */
export const TAKEN: Sentence = {
  vi: "Giá trị này đã có; hãy nhập giá trị khác.",
  en: "This is taken already; enter another.",
};

const UNEXPECTED: Sentence = {
  vi: "Hệ thống gặp sự cố ngoài dự kiến. Hãy thử lại sau ít phút.",
  en: "Something unexpected failed. Try again in a few minutes.",
};

/** Nobody answered: no network, or the server is down. */
export const UNREACHABLE: ErrorDetails = {
  code: "UNREACHABLE",
  rule: "server.unreachable",
  sentence: {
    vi: "Không kết nối được tới máy chủ. Hãy kiểm tra mạng rồi thử lại.",
    en: "The server cannot be reached. Check the network and try again.",
  },
  values: {},
  fields: [],
  incident: null,
};

/** The sentence in a language of the console; anything but `en` reads Vietnamese. */
export function sentenceIn(sentence: Sentence, locale: string): string {
  return locale === "en" ? sentence.en : sentence.vi;
}

/** Reads a GraphQL error's `extensions`, trusting nothing about its shape. */
export function readDetails(extensions: unknown): ErrorDetails {
  const given = isRecord(extensions) ? extensions : {};
  const code =
    typeof given["code"] === "string" && KINDS.has(given["code"]) ? (given["code"] as ErrorKind) : "INTERNAL";
  return {
    code,
    rule: typeof given["rule"] === "string" ? given["rule"] : "internal",
    sentence: readSentence(given["message"]),
    values: isRecord(given["values"]) ? given["values"] : {},
    fields: Array.isArray(given["fields"]) ? given["fields"].flatMap(readField) : [],
    incident: typeof given["incident"] === "string" ? given["incident"] : null,
  };
}

function readField(field: unknown): FieldProblem[] {
  if (!isRecord(field) || typeof field["path"] !== "string") return [];
  const rule = typeof field["rule"] === "string" ? field["rule"] : "input.field";
  return [{ path: field["path"], rule, message: readSentence(field["message"]) }];
}

function readSentence(message: unknown): Sentence {
  if (!isRecord(message) || typeof message["vi"] !== "string") return UNEXPECTED;
  return { vi: message["vi"], en: typeof message["en"] === "string" ? message["en"] : message["vi"] };
}

/**
 * Messages by form field: `input.code` → `{ code }`, `input.levels.2.label` → `{ levels: { 2: { label } } }`; the
 * field of a CONFLICT is the one that collides.
 */
function fieldErrors(details: ErrorDetails, locale: string): Nested | undefined {
  const errors: Nested = {};
  for (const field of details.fields)
    put(errors, field.path.replace(/^input\./, "").split("."), sentenceIn(field.message, locale));
  const collides = collidingField(details);
  if (collides !== null) put(errors, [collides], sentenceIn(TAKEN, locale));
  return Object.keys(errors).length > 0 ? errors : undefined;
}

/**
 * The field whose value somebody has already; of several columns the last, which tells apart what the others hold
 * together. Example: `unit_id, code` → `code`.
 */
export function collidingField({ code, values }: ErrorDetails): string | null {
  const field = values["field"];
  if (code !== "CONFLICT" || typeof field !== "string") return null;
  const last = field.split(", ").at(-1) ?? field;
  return last.replace(/_(\w)/g, (_whole, letter: string) => letter.toUpperCase());
}

function put(target: Nested, path: readonly string[], message: string): void {
  const [head, ...rest] = path;
  if (head === undefined || head === "__proto__") return;
  if (rest.length === 0) {
    target[head] = message;
    return;
  }
  const existing = target[head];
  const next: Nested = typeof existing === "object" ? existing : {};
  target[head] = next;
  put(next, rest, message);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether something caught is an answer of the server of this kind. */
export function isKhungError(error: unknown, code?: ErrorKind): error is KhungError {
  return error instanceof KhungError && (code === undefined || error.code === code);
}
