import type { Messages } from "../../kernel/index.ts";

/** Sentences of the rules of authority tables and of deciding by them. */
export const authorityMessages: Messages = {
  "authority.notSpecialist": {
    vi: "Chỉ cán bộ tổ chức phụ trách đơn vị mới được lập và sửa bảng thẩm quyền của đơn vị.",
    en: "Only an organization specialist of the unit keeps its authority table.",
  },
  "authority.ownTitle": {
    vi: "Không ai được sửa bảng thẩm quyền có lợi cho chức danh, tập thể hoặc đơn vị mà mình đang giữ thẩm quyền; cán bộ tổ chức khác phải làm việc này.",
    en: "Nobody changes who decides in favour of a title, collective or unit that one holds oneself; another organization specialist must do it.",
  },
  "authority.holderMissing": {
    vi: "Loại người giữ {kind} cần nêu thêm trường {field}.",
    en: "The holder {kind} needs the field {field}.",
  },
  "authority.unitOutside": {
    vi: "Đơn vị được nêu (unitIds) phải là đơn vị ban hành bảng hoặc đơn vị cấp dưới của nó.",
    en: "A named unit (unitIds) must be the table's own unit or one below it.",
  },
  "authority.rankOfUnit": {
    vi: "Dòng về tập thể không nêu cương vị, chức danh hay loại đối tượng.",
    en: "A row about units names no rank, position or kind of employment.",
  },
  "authority.ended": {
    vi: "Dòng này đã hết hiệu lực từ ngày {day}.",
    en: "This row has ended on {day}.",
  },
  "authority.endsBeforeStart": {
    vi: "Ngày kết thúc (endsOn) không được trước ngày bắt đầu {day}.",
    en: "The last day (endsOn) must not be before the first day {day}.",
  },
  "authority.past": {
    vi: "Bảng thẩm quyền không sửa lùi ngày: ngày kết thúc (endsOn) sớm nhất là hôm qua.",
    en: "A table is not changed backwards: the last day (endsOn) is yesterday at the earliest.",
  },
  "authority.place": {
    vi: "Vị trí (place) phải từ 1 đến {last}.",
    en: "The place (place) must lie between 1 and {last}.",
  },
  "decision.byBody": {
    vi: "Tập thể quyết định qua cuộc họp có biên bản; không ai quyết định thay một mình.",
    en: "A collective decides by its recorded meeting; nobody decides alone in its place.",
  },
  "decision.notBodyOfficer": {
    vi: "Chỉ người chủ trì hoặc thư ký của tập thể có thẩm quyền mới được làm việc này.",
    en: "Only the chair or the secretary of the collective that decides may do this.",
  },
};
