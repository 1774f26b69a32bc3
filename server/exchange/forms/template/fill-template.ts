import { Refused } from "../../../kernel/index.ts";
import type { TemplateValues } from "./template-values.ts";
import { openWordTemplate } from "./word-template.ts";

/**
 * The template with its placeholders filled in; what is not known stays empty.
 *
 * @throws Refused `template.notWord`, `template.brokenTag`: never for a template that was registered.
 */
export function fillTemplate(bytes: Buffer, values: TemplateValues): Buffer {
  const opened = openWordTemplate(bytes);
  if ("faults" in opened) throw new Refused("template.brokenTag", { tag: opened.faults[0]?.tag ?? "" });
  opened.template.render(values);
  return opened.template.toBuffer();
}
