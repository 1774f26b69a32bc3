import type { Document, Element } from "@xmldom/xmldom";

/** The parts of an Office file by their names. */
export interface OfficeFile {
  readonly parts: ReadonlyMap<string, Buffer>;
  readonly trees: ReadonlyMap<string, Document>;
  /** What a part names by an id: the other part. */
  readonly targets: (part: string) => ReadonlyMap<string, string>;
  /** The part that the file is about: the document or the workbook. */
  readonly main: string;
}

/** All elements of a name, whatever their prefix. */
export function all(under: Document | Element | null | undefined, name: string): Element[] {
  return under ? [...under.getElementsByTagNameNS("*", name)] : [];
}

/** Children of an element that are elements. */
export function childrenOf(element: Element): Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
}
