import type { Defect } from "../../../rating/index.ts";
import { checkFrameworkFile } from "../../check-framework-file.ts";
import type { FrameworkFile } from "../../framework-file.ts";
import type { FileDefect, ReadFramework } from "../../framework-yaml.ts";
import { checkHead, checkOwn } from "../check-extension.ts";
import { extensionDefect } from "../check-slots.ts";
import { type Pin, placed, readExtensionYaml } from "../extension-yaml.ts";
import { mergeExtension } from "../merge-extension.ts";

/** Where the content of a superior version comes from; null when it is not to be found. */
export type FindSuperior = (pin: Pin) => Promise<FrameworkFile | null>;

/**
 * Reads an extension's file and checks it whole against its superior.
 *
 * The superior may be a stored version or another file. Every defect carries line and column of the extension's file;
 * a superior that is not to be found is one: `extension.noSuperior`.
 *
 * @returns the whole content, inherited parts included, or everything that is wrong.
 */
export async function readExtension(text: string, findSuperior: FindSuperior): Promise<ReadFramework> {
  const read = readExtensionYaml(text);
  if (read.value === null) return { file: null, defects: read.defects };
  const { value, placeOf } = read;
  const atPlace = (defects: readonly Defect[]): FileDefect[] =>
    defects.map((defect) => ({ ...defect, ...placeOf(defect.path) }));
  const superior = await findSuperior(value.extends);
  if (superior === null)
    return { file: null, defects: atPlace([extensionDefect("extends", "extension.noSuperior", value.extends)]) };
  const { file, ownPath } = mergeExtension(superior, value, value);
  const content = placed(checkFrameworkFile(file), ownPath);
  const defects = [...checkOwn(superior, value), ...checkHead(superior, file), ...content];
  return defects.length === 0 ? { file, defects: [] } : { file: null, defects: atPlace(defects) };
}
