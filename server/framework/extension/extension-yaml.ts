import type { Defect } from "../../rating/index.ts";
import type { FrameworkFile } from "../framework-file.ts";
import { type ReadYaml, readYaml, writeYaml } from "../framework-yaml.ts";
import { ExtensionFile, type OwnPart } from "./extension-file.ts";
import { ownHead } from "./merge-extension.ts";

/** Whether the text is an extension's file: it says what it extends. */
export function isExtensionYaml(text: string): boolean {
  return /^extends\s*:/m.test(text) || /[{,]\s*"extends"\s*:/.test(text);
}

/** Reads an extension's file: syntax and shape; what it says is checked against its superior afterwards. */
export function readExtensionYaml(text: string): ReadYaml<ExtensionFile> {
  return readYaml(text, ExtensionFile);
}

/** The superior version that a file is pinned to. */
export type Pin = ExtensionFile["extends"];

/**
 * Writes an extension with its own part only, in the order of `ExtensionFile`.
 *
 * What was read from a written file is written byte for byte the same.
 */
export function writeExtensionYaml(pin: Pin, whole: FrameworkFile, own: OwnPart): string {
  const { kind } = whole;
  return writeYaml(ExtensionFile.parse({ khung: 1, kind, extends: pin, ...ownHead(whole), ...own }));
}

/** Defects with their place in the extension's file. */
export function placed<D extends Defect>(defects: readonly D[], ownPath: (path: string) => string): D[] {
  return defects.map((defect) => ({ ...defect, path: ownPath(defect.path) }));
}
