import { type OwnWords, type SameWords, useOwnWords } from "../../shared/text/own-words.ts";

const vi = {
  disable: "Khóa",
  disableTitle: "Khóa nhiều tài khoản",
  disableMeans: "Các phiên đang đăng nhập kết thúc ngay. Quyền và những gì đã làm vẫn được lưu.",
  disableDo: "Khóa %{count} tài khoản",
  disabled: "Đã khóa %{count} tài khoản",
  enable: "Mở khóa",
  enableTitle: "Mở khóa nhiều tài khoản",
  enableMeans: "Các tài khoản dùng lại được ngay, với những quyền còn hiệu lực.",
  enableDo: "Mở khóa %{count} tài khoản",
  enabled: "Đã mở khóa %{count} tài khoản",
  revoke: "Thu hồi",
  revokeTitle: "Thu hồi nhiều phân quyền",
  revokeMeans: "Người được cấp mất quyền ngay; việc cấp và thu hồi vẫn lưu vết.",
  revokeDo: "Thu hồi %{count} phân quyền",
  revoked: "Đã thu hồi %{count} phân quyền",
  revokeNoUndo: "Không hoàn tác được: muốn khôi phục phải cấp lại, quyền xem phiếu đánh giá phải được phê duyệt lại.",
  approve: "Phê duyệt",
  approveTitle: "Phê duyệt nhiều phân quyền",
  approveMeans: "Các quyền có hiệu lực ngay. Bạn chịu trách nhiệm là người phê duyệt thứ hai.",
  approveDo: "Phê duyệt %{count} phân quyền",
  approved: "Đã phê duyệt %{count} phân quyền",
  approveNoUndo: "Không rút lại được việc phê duyệt; có thể thu hồi phân quyền.",
};

const en: SameWords<typeof vi> = {
  disable: "Disable",
  disableTitle: "Disable several accounts",
  disableMeans: "Open sessions end at once. Rights and whatever was done stay on record.",
  disableDo: "Disable %{count}",
  disabled: "Accounts disabled: %{count}",
  enable: "Enable",
  enableTitle: "Enable several accounts",
  enableMeans: "The accounts work again at once, with the rights that are still in force.",
  enableDo: "Enable %{count}",
  enabled: "Accounts enabled: %{count}",
  revoke: "Revoke",
  revokeTitle: "Revoke several rights",
  revokeMeans: "Their holders lose the rights at once; granting and revoking stay on record.",
  revokeDo: "Revoke %{count}",
  revoked: "Rights revoked: %{count}",
  revokeNoUndo: "This cannot be undone: rights must be granted anew, and those that read evaluations approved anew.",
  approve: "Approve",
  approveTitle: "Approve several rights",
  approveMeans: "The rights take effect at once. You answer for them as the second account.",
  approveDo: "Approve %{count}",
  approved: "Rights approved: %{count}",
  approveNoUndo: "An approval cannot be taken back; the right can be revoked.",
};

/** Words of what is done to several accounts or grants. */
export function useIdentityManyWords(): OwnWords<typeof vi> {
  return useOwnWords("khung.identityMany", { vi, en });
}
