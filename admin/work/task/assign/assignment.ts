import { isPositiveText, typedNumber } from "../task-words.ts";
import { type ContentForm, contentInput, isComplete } from "./content.ts";

/** Everything that is chosen for an assignment. */
export interface AssignChoice {
  readonly unitId: string | null;
  readonly content: ContentForm;
  /** Person → quantity for that person; with one person the quantity of the content holds. */
  readonly owners: Readonly<Record<string, string>>;
  readonly origin: "PLANNED" | "UNPLANNED";
  readonly duty: "DIRECT" | "DIRECTING";
  readonly collaborators: readonly string[];
  /** Why somebody else's task is split, and the document that a specialist's record rests on; empty where not asked. */
  readonly note: string;
  readonly documentId: string;
}

/** A long task that is split into outputs. */
export interface Whole {
  readonly id: string;
  readonly title: string;
  readonly output: string;
  readonly coefficient: string;
  readonly dueOn: string;
  readonly origin: "PLANNED" | "UNPLANNED";
  readonly unitId: string;
  readonly assignerPersonId: string | null;
  readonly abilities: { readonly needsDocument: boolean } | null;
}

/** What has to be put on record beside the work itself. */
export interface Asks {
  readonly reason: boolean;
  readonly document: boolean;
}

/** Who splits a task that somebody else gave says why; a specialist who records it names the document. */
export function asksOf(whole: Pick<Whole, "assignerPersonId" | "abilities"> | undefined, viewer: string | null): Asks {
  const giver = whole?.assignerPersonId ?? null;
  return { reason: giver !== null && giver !== viewer, document: whole?.abilities?.needsDocument === true };
}

/** Whether it can be sent as far as the form can tell. */
export function isReady({ unitId, content, owners, note, documentId }: AssignChoice, asks: Asks): boolean {
  const quantities = Object.values(owners);
  if ((asks.reason && note.trim() === "") || (asks.document && documentId === "")) return false;
  return unitId !== null && isComplete(content) && quantities.length > 0 && quantities.every(isPositiveText);
}

/** One task for each person, all of them or none. */
export function assignInput(choice: AssignChoice, parentTaskId: string | null) {
  const { unitId, content, owners, origin, duty, collaborators, note, documentId } = choice;
  const people = Object.entries(owners);
  return people.map(([ownerPersonId, quantity]) => ({
    ...contentInput(content),
    quantity: typedNumber(people.length === 1 ? content.quantity : quantity) ?? "1",
    ...{ unitId: unitId ?? "", ownerPersonId, origin, duty, parentTaskId },
    collaboratorPersonIds: collaborators.filter((id) => id !== ownerPersonId),
    ...(note.trim() === "" ? {} : { note: note.trim() }),
    ...(documentId === "" ? {} : { documentId }),
  }));
}

/** The choice after somebody was ticked or unticked; who answers for it does not help with it. */
export function withOwner(choice: AssignChoice, personId: string, isChosen: boolean): Partial<AssignChoice> {
  const { [personId]: _left, ...others } = choice.owners;
  const owners = isChosen ? { ...others, [personId]: choice.content.quantity } : others;
  return { owners, collaborators: choice.collaborators.filter((id) => id !== personId) };
}
