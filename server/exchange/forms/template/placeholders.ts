import type { Sentence } from "../../../kernel/index.ts";
import { type FormSubject } from "../form.enums.ts";

/** A name that templates may use: what it stands for, and for a loop the names inside it. */
export interface Placeholder extends Sentence {
  readonly inside?: Readonly<Record<string, Sentence>>;
}

const EVALUATION: Readonly<Record<string, Placeholder>> = {
  coQuanCapTren: { vi: "Cơ quan cấp trên", en: "Agency above" },
  coQuan: { vi: "Cơ quan, đơn vị", en: "Agency" },
  hoTen: { vi: "Họ và tên hoặc tên đơn vị được đánh giá", en: "Full name, or name of the unit" },
  chucVu: { vi: "Chức vụ, chức danh", en: "Position" },
  donVi: { vi: "Đơn vị công tác", en: "Unit" },
  kyDanhGia: { vi: "Kỳ đánh giá", en: "Period" },
  quyChe: { vi: "Tên quy chế áp dụng", en: "Regulation" },
  diemChung: { vi: "Điểm tiêu chí chung", en: "Points of the general criteria" },
  diemKetQua: { vi: "Điểm kết quả thực hiện nhiệm vụ", en: "Points of the results" },
  diemTuCham: { vi: "Tổng điểm tự chấm", en: "Own total" },
  tongDiem: { vi: "Tổng điểm", en: "Total" },
  mucTuXep: { vi: "Mức tự xếp loại", en: "Own grade" },
  mucDeXuat: { vi: "Mức tập thể đề xuất", en: "Proposed grade" },
  mucQuyetDinh: { vi: "Mức được quyết định", en: "Decided grade" },
  uuDiem: { vi: "Ưu điểm", en: "Strengths" },
  hanChe: { vi: "Hạn chế, khuyết điểm", en: "Weaknesses" },
  nhanXet: { vi: "Nhận xét của cấp có thẩm quyền", en: "Comments of the authority" },
  nguoiQuyetDinh: { vi: "Người quyết định", en: "Who decided" },
  ngayNop: { vi: "Ngày nộp phiếu", en: "Day handed in" },
  ngayQuyetDinh: { vi: "Ngày quyết định", en: "Day decided" },
  ngayThongBao: { vi: "Ngày thông báo kết quả", en: "Day of the notice" },
  hanKienNghi: { vi: "Hạn kiến nghị", en: "Last day to object" },
  yKienCapUy: { vi: "Ý kiến cấp ủy", en: "Opinion of the Party committee" },
  tieuChi: {
    vi: "Lặp các nhóm tiêu chí và tiêu chí",
    en: "Loop over groups and criteria",
    inside: {
      ma: { vi: "Mã", en: "Code" },
      noiDung: { vi: "Nội dung", en: "Text" },
      toiDa: { vi: "Điểm tối đa", en: "Maximum" },
      tuCham: { vi: "Cá nhân tự chấm", en: "Own" },
      capThamQuyen: { vi: "Cấp có thẩm quyền chấm", en: "Authority" },
    },
  },
  cacKy: {
    vi: "Lặp các kỳ ngắn hơn (tháng, quý) trong kỳ",
    en: "Loop over the shorter periods",
    inside: {
      ky: { vi: "Kỳ", en: "Period" },
      diem: { vi: "Điểm", en: "Score" },
      muc: { vi: "Mức", en: "Grade" },
    },
  },
};

const MEETING: Readonly<Record<string, Placeholder>> = {
  coQuanCapTren: { vi: "Cơ quan cấp trên", en: "Agency above" },
  coQuan: { vi: "Cơ quan, đơn vị", en: "Agency" },
  tapThe: { vi: "Tập thể họp", en: "Collective that met" },
  so: { vi: "Số biên bản", en: "Number" },
  kyDanhGia: { vi: "Kỳ đánh giá", en: "Period" },
  diaDiem: { vi: "Địa điểm", en: "Place" },
  ngayHop: { vi: "Ngày họp", en: "Day of the meeting" },
  chuTri: { vi: "Chủ trì", en: "Chair" },
  thuKy: { vi: "Thư ký", en: "Secretary" },
  soTrieuTap: { vi: "Số người được triệu tập", en: "Number summoned" },
  soCoMat: { vi: "Số người có mặt", en: "Number present" },
  thanhPhan: {
    vi: "Lặp người được triệu tập",
    en: "Loop over those summoned",
    inside: { hoTen: { vi: "Họ và tên", en: "Full name" }, coMat: { vi: "Có mặt hay vắng", en: "Present or not" } },
  },
  ketQua: {
    vi: "Lặp kết quả từng người",
    en: "Loop over the results",
    inside: {
      tt: { vi: "Thứ tự", en: "Number" },
      hoTen: { vi: "Họ và tên", en: "Full name" },
      chucVu: { vi: "Chức danh", en: "Position" },
      tuXep: { vi: "Tự xếp loại", en: "Own grade" },
      soPhieu: { vi: "Số phiếu từng mức", en: "Papers of each grade" },
      deXuat: { vi: "Mức đề xuất hoặc quyết định", en: "Proposed or decided grade" },
      yKien: { vi: "Ý kiến của cuộc họp", en: "What the meeting said" },
    },
  },
};

/** Names that a template about the subject may use. */
export const PLACEHOLDERS: Readonly<Record<FormSubject, Readonly<Record<string, Placeholder>>>> = {
  EVALUATION,
  MEETING,
  CYCLE_UNIT: {},
};
