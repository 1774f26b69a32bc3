import { createRequire } from "node:module";
import type { FormDocument } from "../document/form-document.ts";
import { pdfDefinition } from "./pdf.ts";

const load = createRequire(import.meta.url);

interface PdfMaker {
  setFonts(fonts: object): void;
  setUrlAccessPolicy(policy: () => boolean): void;
  setLocalAccessPolicy(policy: (path: string) => boolean): void;
  createPdf(definition: object): { getBuffer(): Promise<Buffer> };
}

/** The four faces of Tinos, whose letters are as wide as those of Times New Roman and which has every Vietnamese one. */
export const FONT_FILES = {
  normal: "400Regular/Tinos_400Regular.ttf",
  italics: "400Regular_Italic/Tinos_400Regular_Italic.ttf",
  bold: "700Bold/Tinos_700Bold.ttf",
  bolditalics: "700Bold_Italic/Tinos_700Bold_Italic.ttf",
} as const;

/** Where a face of the font lies on this machine. */
export function fontPath(file: string): string {
  return load.resolve(`@expo-google-fonts/tinos/${file}`);
}

/** The form as a PDF with its letters inside; nothing but the four font files is read, nothing is fetched. */
export async function pdfFile(document: FormDocument): Promise<Buffer> {
  const maker = load("pdfmake") as PdfMaker;
  const faces = Object.fromEntries(Object.entries(FONT_FILES).map(([face, file]) => [face, fontPath(file)]));
  const known = new Set(Object.values(faces));
  maker.setFonts({ Tinos: faces });
  maker.setUrlAccessPolicy(() => false);
  maker.setLocalAccessPolicy((path) => known.has(path));
  return maker.createPdf(pdfDefinition(document)).getBuffer();
}
