import type { ComponentType } from "react";
import type { ResultOf } from "../../../schema/graphql.ts";
import type { AdminDoor, AuditDoor, FigureDoor, KeeperDoor } from "../../../schema/operations/app/front-door.ts";
import type { OfficeDoor, OwnDoor } from "../../../schema/operations/app/waiting.ts";

/** Groups of the first page, in their order. */
export const DESK_GROUPS = ["mine", "office", "keeping", "system", "audit", "figures"] as const;
export type DeskGroup = (typeof DESK_GROUPS)[number];

/** Everything that the first page was answered; parts that the viewer's roles do not ask for are missing. */
export type Door = Partial<
  ResultOf<typeof OwnDoor> &
    ResultOf<typeof OfficeDoor> &
    ResultOf<typeof KeeperDoor> &
    Omit<ResultOf<typeof AdminDoor>, "pendingGrants"> &
    ResultOf<typeof AuditDoor> &
    ResultOf<typeof FigureDoor>
>;

/** A line of the first page: something that waits, with the place where it is done. */
export interface DeskLine {
  readonly key: string;
  readonly group: DeskGroup;
  readonly icon: ComponentType;
  /** Message key of the sentence. */
  readonly text: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** What stands under the sentence, as it is: the name of a unit. */
  readonly detail?: string;
  /** Message key of what stands under the sentence, with its values. */
  readonly hint?: readonly [key: string, values: Readonly<Record<string, string | number>>];
  /** How many things wait; 0 for what only is at hand. */
  readonly count: number;
  readonly dueOn: string | null;
  /** Days as text with time; shown as the moment that the line is about. */
  readonly at?: string | null;
  readonly isTrouble?: boolean;
  readonly to: string | null;
  /** Message key of the button. */
  readonly act: string;
}

/** Who looks at the first page, and when. */
export interface DeskReader {
  readonly today: string;
  /** Whether the viewer is offered the act on the resource (`app/access.ts`). */
  readonly may: (resource: string, act: "list" | "create" | "edit") => boolean;
  /** A text that has both languages. */
  readonly text: (vi: string, en: string | null) => string;
  readonly has: (role: string) => boolean;
}

/** Lines that a slice makes of the answer; nothing where nothing waits. */
export type DeskSource = (door: Door, reader: DeskReader) => readonly DeskLine[];

/** A list with a filter in its address. Example: `filtered("/grants", { status: "PENDING" })`. */
export function filtered(path: string, filter: Readonly<Record<string, unknown>>): string {
  return `${path}?filter=${encodeURIComponent(JSON.stringify(filter))}`;
}
