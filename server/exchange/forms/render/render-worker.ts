/*
 * Runs in a thread of its own, so that laying out a long list never holds up requests, within a heap of its own. Only
 * syntax that Node strips by itself stands here and in what it imports: threads do not inherit the loader.
 */
import { parentPort, workerData } from "node:worker_threads";
import type { FormDocument, FormFileFormat } from "../document/form-document.ts";
import { docxFile } from "./docx.ts";
import { pdfFile } from "./pdf-file.ts";
import { xlsxFile } from "./xlsx.ts";

const { document, format } = workerData as { readonly document: FormDocument; readonly format: FormFileFormat };
const makers = { PDF: pdfFile, DOCX: docxFile, XLSX: xlsxFile };
const bytes = new Uint8Array(await makers[format](document));
parentPort?.postMessage(bytes, [bytes.buffer]);
