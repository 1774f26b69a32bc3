import { lazy, type ReactElement, type ReactNode, Suspense } from "react";
import { Waiting } from "../../shared/ui/states.tsx";
import type { DraftEditing } from "../draft/useDraft.ts";
import type { Version } from "../framework-rows.ts";
import { fetchPart } from "../../shared/trouble/parts.ts";

const ExtensionEditor = lazy(() =>
  fetchPart(() => import("./ExtensionEditor.tsx")).then((module) => ({ default: module.ExtensionEditor })),
);

interface ExtensionOrProps {
  readonly version: Version;
  readonly editing: DraftEditing;
  /** The editor of a draft that extends nothing. */
  readonly children: ReactNode;
}

/** The parts of a draft to edit: of an extension only the slots of its superior, of any other draft everything. */
export function ExtensionOr({ version, editing, children }: ExtensionOrProps): ReactElement {
  if (version.extendsVersionId === null) return <>{children}</>;
  return (
    <Suspense fallback={<Waiting lines={8} />}>
      <ExtensionEditor version={version} editing={editing} />
    </Suspense>
  );
}
