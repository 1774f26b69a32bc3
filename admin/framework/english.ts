import { mergeMessages } from "../shared/text/messages.ts";
import { adoptionEn } from "./adoption/messages.en.ts";
import { caseEn } from "./case/messages.en.ts";
import { diffEn } from "./diff/messages.en.ts";
import { exchangeEn } from "./exchange/messages.en.ts";
import { extensionEn } from "./extension/messages.en.ts";
import { deskEn } from "./desk/messages.en.ts";
import { editorEn } from "./draft/messages.en.ts";
import { frameworkEn } from "./messages.en.ts";
import { previewEn } from "./preview/messages.en.ts";
import { schemeEn } from "./scheme/messages.en.ts";
import { versionEn } from "./version/messages.en.ts";

/** What the slice says in English, fetched when somebody chooses it. */
export const english = mergeMessages([
  frameworkEn,
  schemeEn,
  adoptionEn,
  caseEn,
  deskEn,
  editorEn,
  diffEn,
  exchangeEn,
  extensionEn,
  previewEn,
  versionEn,
]);
