import type { TadaDocumentNode } from "gql.tada";
import type { Excusable } from "../excusable.ts";
import type { TaskState } from "../task-words.ts";

/** What of a task a verb needs to know. */
export interface VerbTask {
  readonly id: string;
  readonly version: number;
  readonly unitId: string;
  readonly title: string;
  readonly productId?: string | null;
  readonly productCode?: string | null;
  readonly quantity: string;
  readonly coefficient: string;
  readonly origin: "PLANNED" | "UNPLANNED";
  readonly dueOn: string;
  readonly state: TaskState;
  readonly percent: number;
  readonly owner: { readonly id: string; readonly fullName: string } | null;
  /** What the owner handed in last. */
  readonly submitted?: string | null;
  /** Major errors that count so far. */
  readonly majorErrors?: number;
  /** What each takes off by the owner's regulation; null where that does not say. */
  readonly perMajorError?: string | null;
  readonly needsDocument?: boolean;
  readonly excusable?: readonly Excusable[];
}

export type FieldKind =
  | "percent"
  | "quantity"
  | "verdict"
  | "day"
  | "text"
  | "person"
  | "event"
  | "files"
  | "document"
  | "product"
  | "coefficient"
  | "corrected";

/** Something that a verb asks for. */
export interface VerbField {
  /** Field of the input. */
  readonly name: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly optional?: boolean;
  readonly start?: (task: VerbTask, today: string) => string;
}

export type Values = Readonly<Record<string, string>>;

/** A sentence with what fills its blanks. */
export interface Effect {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly tone?: "warning" | "error";
}

/** A verb on a task: what it asks for, and what it does to the numbers of people. */
export interface TaskVerb {
  /** Its words stand under `task.verb.NAME`. */
  readonly name: string;
  readonly document: TadaDocumentNode<unknown, { input: never }>;
  readonly tone?: "primary" | "error" | "warning";
  readonly fields: readonly VerbField[];
  /** What of the reported content is sent, where the verb may put it right; its fields send nothing else. */
  readonly corrections?: (task: VerbTask, values: Values) => Readonly<Record<string, string | null>>;
  readonly effects: (task: VerbTask, values: Values, today: string) => readonly Effect[];
}

/** A verb over a document of any input: the server checks the fields and names the wrong ones. */
export function verb<Result, Input>(
  document: TadaDocumentNode<Result, { input: Input }>,
  rest: Omit<TaskVerb, "document">,
): TaskVerb {
  return { ...rest, document: document as unknown as TaskVerb["document"] };
}
