import type { RuleValues } from "../../../kernel/index.ts";
import type { TaskOrigin } from "../task.enums.ts";

/** A task as another system knows it; what it does not say is null and changes nothing. */
export interface BroughtTask {
  /** Number of the row that it stands in. */
  readonly row: number;
  readonly externalSystem: string;
  readonly externalId: string;
  readonly unitCode: string | null;
  readonly ownerCode: string;
  readonly assignerCode: string | null;
  readonly collaboratorCodes: readonly string[];
  readonly productCode: string | null;
  readonly title: string | null;
  readonly output: string | null;
  readonly detail: string | null;
  readonly quantity: string | null;
  readonly coefficient: string | null;
  readonly origin: TaskOrigin | null;
  readonly assignedOn: string;
  readonly dueOn: string;
  readonly submittedOn: string | null;
  readonly acceptedOn: string | null;
  readonly acceptedQuantity: string | null;
  readonly majorErrors: number | null;
  readonly minorErrors: number | null;
  readonly cancelledOn: string | null;
}

/** Fields of a row, as faults name them. */
export type BroughtField = keyof BroughtTask;

/** What became of a row. */
export type BroughtOutcome = "CREATED" | "UPDATED" | "SKIPPED" | "FAULT";

/** Why. */
export interface BroughtReason {
  readonly rule: string;
  readonly values: RuleValues;
  readonly field: BroughtField | null;
}

/** One row with what became of it. */
export interface BroughtRow {
  readonly row: number;
  readonly externalId: string;
  readonly outcome: BroughtOutcome;
  readonly reasons: readonly BroughtReason[];
}

/** Says what is wrong with a row. */
export type SayFault = (field: BroughtField | null, rule: string, values?: RuleValues) => void;
