import type { Messages } from "../../kernel/index.ts";

/** Sentences about spreadsheets that are read. */
export const sheetMessages: Messages = {
  "sheet.bytes": {
    vi: "Bảng tính lớn hơn {limit} MB; hãy chia thành nhiều tệp.",
    en: "The spreadsheet is larger than {limit} MB; split it into several files.",
  },
  "sheet.rows": {
    vi: "Bảng tính có quá nhiều dòng; tối đa {limit} dòng.",
    en: "The spreadsheet has too many rows; at most {limit} are read.",
  },
  "sheet.columns": {
    vi: "Bảng tính có quá nhiều cột; tối đa {limit} cột.",
    en: "The spreadsheet has too many columns; at most {limit} are read.",
  },
  "sheet.cells": {
    vi: "Bảng tính có quá nhiều ô dữ liệu; tối đa {limit} ô. Hãy chia thành nhiều tệp.",
    en: "The spreadsheet has too many cells; at most {limit} are read. Split it into several files.",
  },
  "sheet.unreadable": {
    vi: "Không đọc được bảng tính: {detailVi}. Hãy mở bằng phần mềm bảng tính và lưu lại dạng XLSX hoặc CSV.",
    en: "The spreadsheet cannot be read: {detail}. Open it in a spreadsheet program and save it as XLSX or CSV again.",
  },
  "sheet.quote": {
    vi: "Dấu ngoặc kép mở ở bản ghi bắt đầu từ dòng {line} không khép lại. Hãy sửa dòng này hoặc lưu lại dạng XLSX.",
    en: "A quote that opens in the record beginning at line {line} is never closed. Put that line right or save the list as XLSX.",
  },
  "sheet.unknown": {
    vi: "Tệp không có trang tính {sheet}. Các trang tính có trong tệp: {names}.",
    en: "The file has no sheet {sheet}. Its sheets are: {names}.",
  },
  "sheet.blank": { vi: "Trang tính không có dữ liệu.", en: "The sheet holds no data." },
  "sheet.formula": {
    vi: "Ô {cell} chứa công thức. Hãy thay công thức bằng giá trị (dán dạng giá trị) rồi nhập lại.",
    en: "Cell {cell} holds a formula. Replace formulas by their values (paste as values) and import again.",
  },
};
