import { type BothTexts, bothTexts, type Defect } from "../../../rating/index.ts";
import type { FrameworkFile } from "../../framework-file.ts";
import { checkHead } from "../check-extension.ts";
import type { Addition, OwnPart } from "../extension-file.ts";
import { mergeExtension, type OwnHead, ownHead } from "../merge-extension.ts";
import { ownPart } from "../own-part.ts";
import { fitOwnPart } from "./fit-own-part.ts";
import type { DroppedPart, KeptPart } from "./rebase.views.ts";

/** An extension on another version of its superior, and what became of its own part. */
export interface RebasePlan {
  readonly file: FrameworkFile;
  readonly kept: KeptPart[];
  readonly dropped: DroppedPart[];
}

/**
 * Moves an extension from the superior version it is pinned to onto that version's successor.
 *
 * Each addition, number and gate stands for itself: what still fits is kept, the rest is listed with its reason; scope
 * and dates are brought within the successor's. The same plan is shown before and carried out by `rebaseExtension`.
 */
export function planRebase(pinned: FrameworkFile, successor: FrameworkFile, whole: FrameworkFile): RebasePlan {
  const { own } = ownPart(pinned, whole);
  const fitted = fitOwnPart(successor, own);
  const { head, changed } = fitHead(successor, whole);
  const { file } = mergeExtension(successor, head, fitted.own);
  const lost = new Set(fitted.dropped.map(({ path }) => path));
  return {
    file,
    kept: partsOf(own).filter(({ path }) => !lost.has(path)),
    dropped: [...fitted.dropped, ...changed].map(droppedPart),
  };
}

/** The head with scope and dates brought within those of the superior, and what was changed so. */
function fitHead(
  superior: FrameworkFile,
  whole: FrameworkFile,
): { head: OwnHead; changed: (Defect & { name: string })[] } {
  const defects = checkHead(superior, whole);
  const has = (rule: string): boolean => defects.some((defect) => defect.rule === rule);
  const { effectiveTo: _, ...rest } = ownHead(whole);
  const to = has("extension.dates") ? superior.effectiveTo : whole.effectiveTo;
  const from = has("extension.dates") ? superior.effectiveFrom : whole.effectiveFrom;
  const scope = has("extension.scopeWider") ? superior.scope : whole.scope;
  const head = { ...rest, effectiveFrom: from, ...(to === undefined ? {} : { effectiveTo: to }), scope };
  return { head, changed: defects.map((defect) => ({ ...defect, name: defect.path })) };
}

function droppedPart({ path, name, rule, message }: Defect & { name: string }): DroppedPart {
  return { path, name, rule, reasonVi: message.vi, reasonEn: message.en };
}

/** The own part, piece by piece, in the order of the extension's file. */
function partsOf({ additions = [], parameters = [], findings = [], gates = [], forms = [] }: OwnPart): KeptPart[] {
  return [
    ...additions.map((one, index) => part("ADDITION", `additions.${String(index)}`, one.group, additionText(one))),
    ...parameters.map(({ name, value }, index) =>
      part("PARAMETER", `parameters.${String(index)}`, name, { vi: value, en: value }),
    ),
    ...findings.map(({ name, label }, index) => part("FINDING", `findings.${String(index)}`, name, bothTexts(label))),
    ...gates.map(({ code, label }, index) => part("GATE", `gates.${String(index)}`, code, bothTexts(label))),
    ...forms.map(({ code, name }, index) => part("FORM", `forms.${String(index)}`, code, bothTexts(name))),
  ];
}

function part(kind: KeptPart["kind"], path: string, name: string, text: BothTexts): KeptPart {
  return { kind, path, name, text };
}

/** Example: a group and two criteria → "II.a Nhóm riêng; II.1 Chuyển đổi số; II.2 Cải cách". */
function additionText({ groups = [], criteria = [] }: Addition): BothTexts {
  const texts = [...groups, ...criteria].map(({ code, text }) => ({ code, ...bothTexts(text) }));
  return {
    vi: texts.map(({ code, vi }) => `${code} ${vi}`).join("; "),
    en: texts.map(({ code, en }) => `${code} ${en}`).join("; "),
  };
}
