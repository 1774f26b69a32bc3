import { InvalidInput, type Sql } from "../../kernel/index.ts";
import { loadFile } from "../content/content.read.ts";
import { nestGroups } from "../content/nest-groups.ts";
import type { FrameworkFile } from "../framework-file.ts";
import type { DraftContentInput } from "../version/draft.inputs.ts";
import type { FrameworkVersion } from "../version/framework-version.entity.ts";
import { mergeExtension, ownHead } from "./merge-extension.ts";
import { ownPart } from "./own-part.ts";

/**
 * What a draft is to hold: of an extension the superior's content as it is, with the additions that the content makes.
 *
 * Additions that fit no slot are kept and told by `checkDraft`; what was inherited cannot be saved otherwise.
 *
 * @throws InvalidInput `extension.outsideSlot` naming every inherited part that the content changes.
 */
export async function insideExtension(
  sql: Sql,
  version: FrameworkVersion,
  file: FrameworkFile,
  content: DraftContentInput,
): Promise<FrameworkFile> {
  if (version.extendsVersionId === null) return file;
  const superior = await loadFile(sql, version.extendsVersionId);
  const { own, outside } = ownPart(superior, file);
  if (outside.length === 0) return mergeExtension(superior, ownHead(file), own).file;
  const { flatPath } = nestGroups(content.groups);
  const fields = outside.map((part) => ({
    path: `input.content.${flatPath(part)}`,
    rule: "extension.outsideSlot",
    values: { code: superior.code, part },
  }));
  throw new InvalidInput(fields);
}
