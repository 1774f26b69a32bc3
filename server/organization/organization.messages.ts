import type { Messages } from "../kernel/index.ts";

/** Sentences of the rules of units, positions, people, appointments and collectives. */
export const messages: Messages = {
  "unit.outsideScope": {
    vi: "Đơn vị này nằm ngoài phạm vi quyền của tài khoản.",
    en: "The unit lies beyond this account's grants.",
  },
  "unit.rootOnly": {
    vi: "Chỉ cán bộ tổ chức của đơn vị gốc mới được đặt đơn vị ở cấp cao nhất.",
    en: "Only a specialist of a unit without superior may place a unit at the top.",
  },
  "unit.ended": {
    vi: "Đơn vị đã kết thúc hoạt động hoặc đã có ngày kết thúc.",
    en: "The unit has ended or already has a last day.",
  },
  "unit.notYet": { vi: "Đơn vị {unit} chưa hoạt động vào ngày {day}.", en: "Unit {unit} does not exist on {day}." },
  "unit.underItself": {
    vi: "Không thể đặt đơn vị {unit} dưới chính nó hoặc dưới đơn vị cấp dưới của nó.",
    en: "Unit {unit} cannot stand under itself or under a unit below it.",
  },
  "unit.parentOutside": {
    vi: "Đơn vị cấp trên {parent} không hoạt động trong toàn bộ thời gian kể từ ngày {day}.",
    en: "The superior unit {parent} does not exist all the time from {day} on.",
  },
  "unit.movedLater": {
    vi: "Đơn vị {unit} đã có quyết định chuyển trực thuộc vào một ngày sau đó.",
    en: "Unit {unit} already moves on a later day.",
  },
  "unit.endsBeforeStart": {
    vi: "Ngày kết thúc {day} của đơn vị {unit} trước ngày thành lập.",
    en: "The last day {day} of unit {unit} is before its first day.",
  },
  "unit.hasChildren": {
    vi: "Đơn vị {unit} còn {count} đơn vị trực thuộc sau ngày kết thúc.",
    en: "Unit {unit} still has {count} unit(s) under it after the last day.",
  },
  "unit.hasPeople": {
    vi: "Đơn vị {unit} còn {count} người đang giữ chức vụ sau ngày kết thúc.",
    en: "Unit {unit} still has {count} person(s) appointed after the last day.",
  },
  "succession.mergeSides": {
    vi: "Sáp nhập cần từ hai đơn vị trở lên (hoặc một đơn vị vào một đơn vị đã có) thành một đơn vị; hiện có {from} và {to}.",
    en: "A merger needs two or more units (or one into an existing unit) becoming one; there are {from} and {to}.",
  },
  "succession.splitSides": {
    vi: "Chia tách cần một đơn vị thành từ hai đơn vị trở lên; hiện có {from} và {to}.",
    en: "A split needs one unit becoming two or more; there are {from} and {to}.",
  },
  "succession.renameSides": {
    vi: "Đổi tên cần một đơn vị thành một đơn vị; hiện có {from} và {to}.",
    en: "A renaming needs one unit becoming one; there are {from} and {to}.",
  },
  "succession.dissolveSides": {
    vi: "Giải thể cần ít nhất một đơn vị và không có đơn vị kế thừa; hiện có {from} và {to}.",
    en: "A dissolution needs at least one unit and no successor; there are {from} and {to}.",
  },
  "succession.fromEnds": {
    vi: "Đơn vị {unit} phải kết thúc vào ngày {day}, ngày liền trước ngày có hiệu lực.",
    en: "Unit {unit} must end on {day}, the day before the succession takes effect.",
  },
  "succession.toExists": {
    vi: "Đơn vị kế thừa {unit} phải đang hoạt động vào ngày có hiệu lực {day}.",
    en: "The succeeding unit {unit} must exist on {day}, when the succession takes effect.",
  },
  "succession.recordedTwice": {
    vi: "Việc sắp xếp đơn vị {unit} đã được ghi nhận.",
    en: "A succession of unit {unit} has been recorded already.",
  },
  "succession.cycle": {
    vi: "Đơn vị {unit} không thể kế thừa chính nó hoặc đơn vị hình thành từ nó.",
    en: "Unit {unit} cannot succeed itself or a unit that came from it.",
  },
  "position.usedElsewhere": {
    vi: "Vị trí việc làm đang được dùng ở đơn vị ngoài phạm vi quyền của tài khoản.",
    en: "The position is used by a unit beyond this account's grants.",
  },
  "post.outsideUnit": {
    vi: "Biên chế của đơn vị {unit} phải bắt đầu trong thời gian đơn vị hoạt động.",
    en: "Posts of unit {unit} must start while it exists.",
  },
  "post.setLater": {
    vi: "Biên chế của vị trí {position} đã được giao cho một ngày sau đó.",
    en: "The posts of position {position} are already set for a later day.",
  },
  "post.twice": { vi: "Mỗi vị trí việc làm chỉ được nêu một lần.", en: "Each position may be named only once." },
  "person.outsideScope": {
    vi: "Cán bộ này thuộc đơn vị ngoài phạm vi quyền của tài khoản.",
    en: "The person belongs to units beyond this account's grants.",
  },
  "appointment.own": {
    vi: "Không ai được tự bổ nhiệm hoặc tự sửa chức vụ của chính mình.",
    en: "Nobody appoints oneself or changes one's own appointment.",
  },
  "appointment.endsBeforeStart": {
    vi: "Ngày kết thúc {day} của chức vụ trước ngày bắt đầu.",
    en: "The last day {day} of the appointment is before its first day.",
  },
  "appointment.ended": {
    vi: "Chức vụ đã kết thúc vào ngày {day}; không thể kết thúc muộn hơn.",
    en: "The appointment ended on {day}; it cannot end later.",
  },
  "appointment.outsideUnit": {
    vi: "Thời gian giữ chức vụ phải nằm trong thời gian hoạt động của đơn vị {unit} ({startsOn} – {endsOn}).",
    en: "The appointment must lie within the life of unit {unit} ({startsOn} – {endsOn}).",
  },
  "appointment.headAndDeputy": {
    vi: "Một chức vụ không thể vừa là người đứng đầu vừa là cấp phó.",
    en: "An appointment cannot be both head and deputy.",
  },
  "appointment.primaryOverlap": {
    vi: "Cán bộ đã có chức vụ chính khác trong thời gian {startsOn} – {endsOn}.",
    en: "The person has another primary appointment in {startsOn} – {endsOn}.",
  },
  "appointment.secondHead": {
    vi: "Đơn vị {unit} đã có người đứng đầu khác trong thời gian {startsOn} – {endsOn}.",
    en: "Unit {unit} has another head in {startsOn} – {endsOn}.",
  },
  "appointment.headAndActing": {
    vi: "Người đứng đầu được bổ nhiệm không đồng thời giữ quyền hoặc phụ trách.",
    en: "An appointed head is not acting head at the same time.",
  },
  "appointment.secondActing": {
    vi: "Đơn vị {unit} đã có người khác giữ quyền hoặc phụ trách trong thời gian {startsOn} – {endsOn}.",
    en: "Unit {unit} has another acting head in {startsOn} – {endsOn}.",
  },
  "body.endsBeforeStart": {
    vi: "Ngày kết thúc {day} của tập thể trước ngày bắt đầu.",
    en: "The last day {day} of the collective is before its first day.",
  },
  "body.outsideUnit": {
    vi: "Thời gian hoạt động của tập thể phải nằm trong thời gian hoạt động của đơn vị {unit}.",
    en: "The collective must lie within the life of unit {unit}.",
  },
  "bodyMember.own": {
    vi: "Không ai được tự đưa mình vào hoặc ra khỏi tập thể.",
    en: "Nobody brings oneself into a collective or out of it.",
  },
  "bodyMember.endsBeforeStart": {
    vi: "Ngày kết thúc {day} của thành viên trước ngày bắt đầu.",
    en: "The last day {day} of the membership is before its first day.",
  },
  "bodyMember.ended": {
    vi: "Thành viên đã thôi tham gia vào ngày {day}; không thể kết thúc muộn hơn.",
    en: "The membership ended on {day}; it cannot end later.",
  },
  "bodyMember.outsideBody": {
    vi: "Thời gian tham gia phải nằm trong thời gian hoạt động của tập thể ({startsOn} – {endsOn}).",
    en: "The membership must lie within the life of the collective ({startsOn} – {endsOn}).",
  },
  "bodyMember.twice": {
    vi: "Người này đã là thành viên của tập thể trong thời gian đó.",
    en: "The person is already a member of the collective at that time.",
  },
  "bodyMember.secondChair": {
    vi: "Tập thể đã có người chủ trì trong thời gian đó.",
    en: "The collective already has a chair at that time.",
  },
  "positionDescription.shape": {
    vi: "Mục {field} của bản mô tả: {detailVi}.",
    en: "Section {field} of the description: {detail}.",
  },
  "positionDescription.setLater": {
    vi: "Vị trí {position} đã có bản mô tả áp dụng từ một ngày sau đó.",
    en: "Position {position} has a description from a later day on already.",
  },
  "postTarget.nothing": {
    vi: "Mục tiêu phải nêu số chức danh hoặc số biên chế.",
    en: "A target must name a number of titles or of posts.",
  },
  "postTarget.reversed": {
    vi: "Thời hạn {dueOn} phải sau ngày xuất phát của mục tiêu.",
    en: "The due day {dueOn} must come after the day that the target starts from.",
  },
};
