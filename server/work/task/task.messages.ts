import type { Messages } from "../../kernel/index.ts";

/** Sentences of the rules of tasks and of their notices. */
export const taskMessages: Messages = {
  "task.manyNeeds": { vi: "Việc này cần trường {field}.", en: "This needs field {field}." },
  "task.notOwner": {
    vi: "Chỉ người chủ trì nhiệm vụ mới được thực hiện, báo cáo, trình kết quả hoặc báo không có khả năng hoàn thành.",
    en: "Only the owner of the task works on it, reports, hands it in or gives it back.",
  },
  "task.ownTask": {
    vi: "Không ai được nghiệm thu, trả lại, miễn trừ, điều chuyển hay hủy nhiệm vụ do chính mình chủ trì.",
    en: "Nobody accepts, returns, excuses, moves or drops a task of one's own.",
  },
  "task.ownAssignment": {
    vi: "Không ai được tự giao nhiệm vụ cho chính mình; hãy báo việc phát sinh để người đứng đầu xác nhận.",
    en: "Nobody assigns a task to oneself; report unplanned work for a head to confirm.",
  },
  "task.notAssigner": {
    vi: "Chỉ người giao việc hoặc người đứng đầu đơn vị, đơn vị cấp trên mới được nghiệm thu hoặc trả lại.",
    en: "Only who assigned the task, or a head of the unit or above, accepts it or sends it back.",
  },
  "task.notLeader": {
    vi: "Chỉ người đứng đầu đơn vị hoặc đơn vị cấp trên mới được giao và điều chuyển nhiệm vụ; cán bộ tổ chức chỉ ghi nhận nhiệm vụ của người đứng đầu kèm văn bản.",
    en: "Only a head of the unit or above assigns and moves tasks; a specialist only records tasks of heads, with a document.",
  },
  "task.notGiver": {
    vi: "Nhiệm vụ chỉ do người đã giao, hoặc cấp trên của người đó kèm lý do, hủy hoặc chia lại; cán bộ tổ chức ghi nhận thay phải kèm văn bản.",
    en: "Only who gave the task, or that person's superior with a reason, drops or splits it; a specialist who records it needs a document.",
  },
  "task.reasonRequired": {
    vi: "Nhiệm vụ do người khác giao: phải ghi lý do (note) khi chia lại.",
    en: "Somebody else gave the task: say why (note) you split it.",
  },
  "task.wrongState": {
    vi: "Nhiệm vụ không ở trạng thái cho phép việc này.",
    en: "The task does not stand where this is possible.",
  },
  "task.unitNotOwn": {
    vi: "Chỉ báo được việc phát sinh tại đơn vị (unitId) mà mình đang công tác.",
    en: "Unplanned work is reported only in a unit (unitId) in which one holds an appointment.",
  },
  "task.assignerDoesNotLead": {
    vi: "Người giao việc (assignerPersonId) không phải là người đứng đầu đơn vị hoặc đơn vị cấp trên.",
    en: "The assigner (assignerPersonId) does not head the unit or one above it.",
  },
  "task.documentRequired": {
    vi: "Cán bộ tổ chức ghi nhận quyết định về nhiệm vụ của người đứng đầu phải nêu văn bản (documentId).",
    en: "A specialist who records a decision about a head's task must name the document (documentId).",
  },
  "task.notAllAssigned": {
    vi: "Chưa giao nhiệm vụ nào: có {count} lỗi trong danh sách.",
    en: "No task was assigned: the list has {count} error(s).",
  },
  "task.titleMissing": {
    vi: "Phải nêu tên nhiệm vụ (title) hoặc chọn sản phẩm trong danh mục.",
    en: "A title (title) is needed, or a product of the catalogue.",
  },
  "task.outputMissing": {
    vi: "Phải nêu sản phẩm đầu ra (output) hoặc chọn sản phẩm trong danh mục.",
    en: "An output (output) is needed, or a product of the catalogue.",
  },
  "task.quantityNotPositive": {
    vi: "Số lượng (quantity) phải lớn hơn 0.",
    en: "The quantity (quantity) must be above 0.",
  },
  "task.numberUnfit": {
    vi: "Số lượng và hệ số tối đa là 1.000.000.000, không quá 6 chữ số thập phân; phân số có mẫu số tối đa là 1.000.",
    en: "Quantities and coefficients are at most 1,000,000,000 with up to 6 decimals, or fractions whose denominator is at most 1,000.",
  },
  "task.partOrigin": {
    vi: "Đầu ra được chia phải cùng nguồn gốc (origin) với nhiệm vụ gốc: trong kế hoạch hoặc đột xuất, phát sinh.",
    en: "An output of a long task has the origin (origin) of that task: planned or unplanned.",
  },
  "task.quantityTooLarge": {
    vi: "Số lượng (quantity) {quantity} vượt số lượng được giao {whole}.",
    en: "The quantity (quantity) {quantity} is more than the {whole} that were assigned.",
  },
  "task.coefficientNotPositive": {
    vi: "Hệ số quy đổi K (coefficient) phải lớn hơn 0.",
    en: "The coefficient K (coefficient) must be above 0.",
  },
  "task.coefficientOfProduct": {
    vi: "Hệ số quy đổi (coefficient) của sản phẩm trong danh mục là {coefficient}, không nhập khác.",
    en: "The product of the catalogue has the coefficient (coefficient) {coefficient}; it is not stated otherwise.",
  },
  "task.dueBeforeToday": {
    vi: "Thời hạn (dueOn) {dueOn} ở trước ngày hôm nay {today}.",
    en: "The last day (dueOn) {dueOn} lies before today, {today}.",
  },
  "task.sameDue": {
    vi: "Thời hạn mới (dueOn) {dueOn} trùng với thời hạn đang áp dụng.",
    en: "The new last day (dueOn) {dueOn} is the one in force already.",
  },
  "task.productNotInForce": {
    vi: "Sản phẩm (productId) không thuộc danh mục đã ban hành, đang áp dụng cho đơn vị này.",
    en: "The product (productId) is in no published catalogue that is in force for the unit.",
  },
  "task.ownerElsewhere": {
    vi: "Người chủ trì (ownerPersonId) không công tác tại đơn vị này (unitId).",
    en: "The owner (ownerPersonId) holds no appointment in the unit (unitId).",
  },
  "task.sameOwner": {
    vi: "Người đảm nhận (newOwnerPersonId) đang là người chủ trì nhiệm vụ này.",
    en: "The new owner (newOwnerPersonId) owns the task already.",
  },
  "task.ownerIsCollaborator": {
    vi: "Mỗi nhiệm vụ chỉ có một người chủ trì; người chủ trì không đồng thời là người phối hợp (collaboratorPersonIds).",
    en: "A task has one owner, who is not among the collaborators (collaboratorPersonIds).",
  },
  "task.collaboratorLeft": {
    vi: "Người phối hợp (collaboratorPersonIds) hiện không giữ vị trí nào.",
    en: "The collaborator (collaboratorPersonIds) holds no appointment now.",
  },
  "task.externalPair": {
    vi: "Hệ thống nguồn (externalSystem) và mã ở đó (externalId) phải được nêu cùng nhau.",
    en: "The source system (externalSystem) and the identifier there (externalId) are stated together.",
  },
  "task.partOfPart": {
    vi: "Nhiệm vụ gốc (parentTaskId) đã là một đầu ra được chia, không chia tiếp.",
    en: "The long task (parentTaskId) is an output itself and is not split further.",
  },
  "task.partsExceed": {
    vi: "Các đầu ra vượt số lượng quy đổi của nhiệm vụ gốc; chỉ còn {left} đơn vị sản phẩm chuẩn.",
    en: "The outputs exceed the converted quantity of the long task; {left} standard products are left.",
  },
  "task.hasParts": {
    vi: "Nhiệm vụ đã chia thành các đầu ra; hãy hủy các đầu ra trước.",
    en: "The task is split into outputs; drop those first.",
  },
  "task.nothingToExempt": {
    vi: "Diễn biến số {aboutNumber} không có sai sót hay chậm tiến độ nào còn bị tính.",
    en: "Event {aboutNumber} shows neither an error nor a delay that still counts.",
  },
  "task.tooMuchEvidence": {
    vi: "Mỗi nhiệm vụ có nhiều nhất {limit} tệp minh chứng.",
    en: "A task has at most {limit} files of evidence.",
  },
  "task.notAllRecorded": {
    vi: "Chưa ghi nhận nhiệm vụ nào: có {count} lỗi trong diễn biến.",
    en: "No task was recorded: the histories have {count} error(s).",
  },
  "task.historyEmpty": {
    vi: "Nhiệm vụ phải có ít nhất một diễn biến (events).",
    en: "A task needs at least one event (events).",
  },
  "task.historyOrder": {
    vi: "Diễn biến số {number} ({kind}) không thể xảy ra sau các diễn biến trước đó.",
    en: "Event {number} ({kind}) cannot follow the ones before it.",
  },
  "task.historyDay": {
    vi: "Ngày của diễn biến số {number} (happenedOn) ở trước diễn biến trước đó hoặc chưa đến.",
    en: "The day of event {number} (happenedOn) lies before the earlier event, or has not come yet.",
  },
  "task.historyDue": {
    vi: "Diễn biến số {number} phải nêu thời hạn (dueOn) không trước ngày xảy ra.",
    en: "Event {number} must state a last day (dueOn) that is not before it.",
  },
  "notice.taskAssigned": { vi: "Bạn được giao một nhiệm vụ mới.", en: "A new task has been assigned to you." },
  "notice.taskConfirmed": {
    vi: "Việc phát sinh bạn báo đã được xác nhận.",
    en: "The unplanned work that you reported has been confirmed.",
  },
  "notice.taskDeclined": {
    vi: "Việc phát sinh bạn báo không được công nhận.",
    en: "The unplanned work that you reported has been declined.",
  },
  "notice.taskProposed": {
    vi: "Có việc phát sinh chờ bạn xác nhận.",
    en: "Unplanned work waits for your confirmation.",
  },
  "notice.taskSubmitted": {
    vi: "Có kết quả nhiệm vụ đã trình, chờ bạn nghiệm thu.",
    en: "The result of a task has been handed in and waits for you.",
  },
  "notice.taskReturned": {
    vi: "Kết quả nhiệm vụ của bạn được trả lại để hoàn thiện.",
    en: "What you handed in has been sent back to be mended.",
  },
  "notice.taskAccepted": { vi: "Kết quả nhiệm vụ của bạn đã được nghiệm thu.", en: "Your task has been accepted." },
  "notice.taskHandedBack": {
    vi: "Một nhiệm vụ bạn giao được báo không có khả năng hoàn thành, chờ giao người khác.",
    en: "A task that you assigned has been given back and waits for another owner.",
  },
  "notice.taskHandedOn": {
    vi: "Một nhiệm vụ của bạn đã được giao người khác đảm nhận.",
    en: "A task of yours has been handed to somebody else.",
  },
  "notice.taskReleased": {
    vi: "Bạn được rút khỏi một nhiệm vụ vì lý do khách quan.",
    en: "You have been freed of a task for an objective reason.",
  },
  "notice.taskDueChanged": {
    vi: "Thời hạn một nhiệm vụ của bạn đã thay đổi.",
    en: "The last day of a task of yours has changed.",
  },
  "notice.taskCancelled": { vi: "Một nhiệm vụ của bạn đã được hủy.", en: "A task of yours has been dropped." },
  "notice.taskExempted": {
    vi: "Nguyên nhân khách quan trong một nhiệm vụ của bạn đã được xác nhận.",
    en: "An objective cause in a task of yours has been confirmed.",
  },
  "notice.taskCollaborator": {
    vi: "Bạn được cử phối hợp một nhiệm vụ.",
    en: "You have been named to help with a task.",
  },
  "notice.taskDue": {
    vi: "Có nhiệm vụ của bạn đến hạn ngày {dueOn}.",
    en: "A task of yours is due on {dueOn}.",
  },
  "notice.taskLate": {
    vi: "Có nhiệm vụ của bạn đã quá hạn ngày {dueOn}.",
    en: "A task of yours was due on {dueOn} and has not been handed in.",
  },
  "notice.taskLateOfOther": {
    vi: "Có nhiệm vụ bạn giao đã quá hạn ngày {dueOn} mà chưa trình.",
    en: "A task that you assigned was due on {dueOn} and has not been handed in.",
  },
};
