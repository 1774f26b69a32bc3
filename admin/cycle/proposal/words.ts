import { type OwnWords, type SameWords, useOwnWords } from "../../shared/text/own-words.ts";

const vi = {
  WEEK: "Tuần từ %{day}",
  MONTH: "Tháng %{month}/%{year}",
  QUARTER: "Quý %{quarter}/%{year}",
  HALF_YEAR: "Sáu tháng (%{half}) năm %{year}",
  YEAR: "Năm %{year}",
  patternWEEK: "Tuần {week} năm {year}",
  patternMONTH: "Tháng {month}/{year}",
  patternQUARTER: "Quý {quarter}/{year}",
  patternHALF_YEAR: "Sáu tháng ({half}) năm {year}",
  patternYEAR: "Năm {year}",
  seriesName: "Ví dụ: Đánh giá hằng tháng khối chính quyền",
  seriesWEEK: "Đánh giá hằng tuần",
  seriesMONTH: "Đánh giá hằng tháng",
  seriesQUARTER: "Đánh giá hằng quý",
  seriesHALF_YEAR: "Đánh giá sáu tháng",
  seriesYEAR: "Đánh giá hằng năm",
  nameHint: "Đặt theo loại kỳ và ngày đầu; sửa được.",
  early: "Ngày cuối không được sớm hơn ngày đầu.",
  dueEarly: "Hạn không được sớm hơn ngày đầu kỳ.",
  first: "Kỳ đầu tiên: %{name} (mã %{code}), %{from} – %{to}",
};

const en: SameWords<typeof vi> = {
  WEEK: "Week from %{day}",
  MONTH: "Tháng %{month}/%{year}",
  QUARTER: "Quý %{quarter}/%{year}",
  HALF_YEAR: "Sáu tháng (%{half}) năm %{year}",
  YEAR: "Năm %{year}",
  patternWEEK: "Tuần {week} năm {year}",
  patternMONTH: "Tháng {month}/{year}",
  patternQUARTER: "Quý {quarter}/{year}",
  patternHALF_YEAR: "Sáu tháng ({half}) năm {year}",
  patternYEAR: "Năm {year}",
  seriesName: "For example: Monthly evaluation of the State block",
  seriesWEEK: "Đánh giá hằng tuần",
  seriesMONTH: "Đánh giá hằng tháng",
  seriesQUARTER: "Đánh giá hằng quý",
  seriesHALF_YEAR: "Đánh giá sáu tháng",
  seriesYEAR: "Đánh giá hằng năm",
  nameHint: "Follows the length and the first day; change it as you like.",
  early: "The last day must not be before the first.",
  dueEarly: "The deadline must not be before the first day.",
  first: "First cycle: %{name} (code %{code}), %{from} – %{to}",
};

/** Usual names of cycles and series; a name is recorded in Vietnamese, whatever language its writer reads. */
export function useProposalWords(): OwnWords<typeof vi> {
  return useOwnWords("cycle.proposal", { vi, en });
}
