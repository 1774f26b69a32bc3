import { type OwnWords, type SameWords, useOwnWords } from "../../shared/text/own-words.ts";

const vi = {
  end: "Kết thúc chức vụ",
  endTitle: "Kết thúc chức vụ của nhiều người",
  endMeans: "Chức vụ nêu trong danh sách của từng người kết thúc vào ngày cuối dưới đây; chức vụ khác giữ nguyên.",
  endDo: "Kết thúc %{count} chức vụ",
  ended: "Đã kết thúc %{count} chức vụ",
  lastDay: "Ngày cuối",
  transfer: "Điều động",
  transferTitle: "Điều động nhiều người",
  transferMeans:
    "Chức vụ nêu trong danh sách kết thúc ngày hôm trước; từ ngày dưới đây từng người công tác tại đơn vị mới, không giữ chức lãnh đạo.",
  transferDo: "Điều động %{count} người",
  transferred: "Đã điều động %{count} người",
  transferNoUndo: "Không hoàn tác được: quyết định điều động sai thì sửa từng người, hoặc điều động trở lại.",
  unit: "Đơn vị mới",
  position: "Vị trí mới",
  positionHint: "Bỏ trống: từng người giữ vị trí của mình.",
  firstDay: "Từ ngày",
  document: "Số quyết định",
  classify: "Xếp nhóm",
  classifyTitle: "Xếp nhóm nhiều vị trí việc làm",
  classifyMeans: "Nhóm vị trí quyết định khung đánh giá được áp dụng từ kỳ mở sau; phiếu đã mở giữ nguyên.",
  classifyDo: "Xếp nhóm %{count} vị trí",
  classified: "Đã xếp nhóm %{count} vị trí",
  positionClass: "Nhóm vị trí",
  asBefore: "Giữ như cũ",
  dutyGroup: "Nhóm nhiệm vụ tương đồng",
  dutyGroupHint: "Bỏ trống: giữ như cũ.",
};

const en: SameWords<typeof vi> = {
  end: "End",
  endTitle: "End the posts of several people",
  endMeans: "The post that the list shows for each person ends on the last day below; other posts stay.",
  endDo: "End %{count}",
  ended: "Posts ended: %{count}",
  lastDay: "Last day",
  transfer: "Transfer",
  transferTitle: "Transfer several people",
  transferMeans:
    "The post that the list shows ends the day before; from the day below each works in the new unit, without leading it.",
  transferDo: "Transfer %{count}",
  transferred: "People transferred: %{count}",
  transferNoUndo: "This cannot be undone: correct a wrong transfer one by one, or transfer back.",
  unit: "New unit",
  position: "New position",
  positionHint: "Left empty: each keeps the own.",
  firstDay: "From",
  document: "Number of the decision",
  classify: "Classify",
  classifyTitle: "Classify several positions",
  classifyMeans: "The class decides which framework applies from the next cycle on; open evaluations stay as they are.",
  classifyDo: "Classify %{count}",
  classified: "Positions classified: %{count}",
  positionClass: "Class",
  asBefore: "As before",
  dutyGroup: "Group of similar duties",
  dutyGroupHint: "Left empty: as before.",
};

/** Words of what is done to several people or positions. */
export function useOrganizationManyWords(): OwnWords<typeof vi> {
  return useOwnWords("khung.organizationMany", { vi, en });
}
