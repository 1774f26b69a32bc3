import type { ComponentType } from "react";
import type { ResourceDefinition } from "../api/resource.ts";
import type { SliceMessages } from "../text/messages.ts";
import type { DeskSource } from "./desk-line.ts";

/** Headings of the menu, in their order. */
export const MENU_GROUPS = ["mine", "cycle", "organization", "framework", "report", "system"] as const;
export type MenuGroup = (typeof MENU_GROUPS)[number];

/** A line of the menu; it shows to those who may list the resource. */
export interface MenuEntry {
  readonly group: MenuGroup;
  readonly to: string;
  /** Message key of the label; of a resource's `name` the plural is taken. */
  readonly label: string;
  readonly icon: ComponentType;
  /** Row of the access table (`app/access.ts`). */
  readonly resource: string;
}

/** What a slice of the console brings along; its pages stand in `app/App.tsx`. */
export interface ConsoleSlice {
  readonly resources: readonly ResourceDefinition[];
  readonly messages: SliceMessages;
  readonly menu: readonly MenuEntry[];
  /** What of the first page's answer waits in the slice. */
  readonly desk?: DeskSource;
}
