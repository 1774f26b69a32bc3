import type { HTMLAttributes, ReactElement } from "react";
import { useFormat } from "../text/format.ts";
import { documentHint, type RegisteredDocument } from "./document-words.ts";

interface DocumentOptionProps {
  readonly document: RegisteredDocument;
  readonly row: HTMLAttributes<HTMLLIElement>;
}

/** A document in a list: number, title, who issued it and when. */
export function DocumentOption({ document, row }: DocumentOptionProps): ReactElement {
  const format = useFormat();
  return (
    <li {...row}>
      <span style={{ overflowWrap: "anywhere" }}>
        <b>{document.number}</b> {document.title}
        <small style={{ display: "block", opacity: 0.75 }}>{documentHint(document, format.day)}</small>
      </span>
    </li>
  );
}
