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
}

/** Whether it can be sent as far as the form can tell. */
export function isReady({ unitId, content, owners }: AssignChoice): boolean {
  const quantities = Object.values(owners);
  return unitId !== null && isComplete(content) && quantities.length > 0 && quantities.every(isPositiveText);
}

/** One task for each person, all of them or none. */
export function assignInput(choice: AssignChoice, parentTaskId: string | null) {
  const { unitId, content, owners, origin, duty, collaborators } = choice;
  const people = Object.entries(owners);
  return people.map(([ownerPersonId, quantity]) => ({
    ...contentInput(content),
    quantity: typedNumber(people.length === 1 ? content.quantity : quantity) ?? "1",
    ...{ unitId: unitId ?? "", ownerPersonId, origin, duty, parentTaskId },
    collaboratorPersonIds: collaborators.filter((id) => id !== ownerPersonId),
  }));
}

/** The choice after somebody was ticked or unticked; who answers for it does not help with it. */
export function withOwner(choice: AssignChoice, personId: string, isChosen: boolean): Partial<AssignChoice> {
  const { [personId]: _left, ...others } = choice.owners;
  const owners = isChosen ? { ...others, [personId]: choice.content.quantity } : others;
  return { owners, collaborators: choice.collaborators.filter((id) => id !== personId) };
}
