import { type OwnWords, type SameWords, useOwnWords } from "../../shared/text/own-words.ts";

const vi = {
  tick: "Chọn %{title}",
  all: "Chọn tất cả",
  accept: "Nghiệm thu (%{count})",
  accepted: "Đã nghiệm thu %{count} nhiệm vụ",
  acceptNoUndo: "Không hoàn tác được: kết quả đã nghiệm thu được tính vào số liệu của người thực hiện.",
  due: "Đổi thời hạn (%{count})",
  dueTitle: "Đổi thời hạn nhiều nhiệm vụ",
  dueMeans: "Thời hạn đã lỡ vẫn là một lần chậm; lý do được lưu ở diễn biến và báo cho người chủ trì.",
  dueDone: "Đã đổi thời hạn %{count} nhiệm vụ",
  dueNoUndo: "Muốn lấy lại thời hạn trước thì đổi lần nữa; lần đổi này vẫn lưu trong diễn biến.",
  dueOn: "Thời hạn mới",
  why: "Lý do",
  over: "Giao người khác (%{count})",
  overTitle: "Giao người khác đảm nhận nhiều nhiệm vụ",
  overMeans: "Người mới đảm nhận từ hôm nay; nhiệm vụ vẫn tính là đã giao cho người trước.",
  overDone: "Đã giao lại %{count} nhiệm vụ",
  overNoUndo: "Không hoàn tác được; có thể giao lại cho người trước như một lần chuyển mới.",
  overUnits: "Các nhiệm vụ đã chọn thuộc nhiều đơn vị: chọn các nhiệm vụ của một đơn vị.",
  owner: "Người đảm nhận",
  drop: "Hủy nhiệm vụ (%{count})",
  dropTitle: "Hủy nhiều nhiệm vụ",
  dropMeans: "Các nhiệm vụ không còn tính vào số lượng được giao; lý do được lưu ở diễn biến và báo cho người chủ trì.",
  dropDone: "Đã hủy %{count} nhiệm vụ",
  dropNoUndo: "Không hoàn tác được; nhiệm vụ còn cần làm thì giao lại như nhiệm vụ mới.",
};

const en: SameWords<typeof vi> = {
  tick: "Choose %{title}",
  all: "Choose all",
  accept: "Accept (%{count})",
  accepted: "Tasks accepted: %{count}",
  acceptNoUndo: "This cannot be undone: accepted work counts in the numbers of whoever did it.",
  due: "Change due date (%{count})",
  dueTitle: "Change the last day of several tasks",
  dueMeans: "A missed last day stays a delay; the reason stands in the history and the owners are told.",
  dueDone: "Last days changed: %{count}",
  dueNoUndo: "To get the former last day back, change it again; this change stays in the history.",
  dueOn: "New last day",
  why: "Reason",
  over: "Reassign (%{count})",
  overTitle: "Hand several tasks to another owner",
  overMeans: "The new owner takes over from today; the tasks stay assigned to the former one as well.",
  overDone: "Tasks handed over: %{count}",
  overNoUndo: "This cannot be undone; the tasks can be handed back as a new move.",
  overUnits: "The chosen tasks are of several units: choose those of one.",
  owner: "New owner",
  drop: "Drop (%{count})",
  dropTitle: "Drop several tasks",
  dropMeans:
    "The tasks count no longer among those assigned; the reason stands in the history and the owners are told.",
  dropDone: "Tasks dropped: %{count}",
  dropNoUndo: "This cannot be undone; what is still to be done is assigned as a new task.",
};

/** Words of what is done to several tasks. */
export function useTaskManyWords(): OwnWords<typeof vi> {
  return useOwnWords("khung.taskMany", { vi, en });
}
