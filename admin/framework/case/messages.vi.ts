/** Words of exchanging frameworks over CASE. */
export const caseVi = {
  framework: {
    case: {
      exportMenu: "Xuất khung",
      asYaml: "Tệp khung (YAML)",
      asCase: "Gói 1EdTech CASE 1.1 (JSON)",
      title: "Nhập gói CASE",
      hint: "Gói CASE trở thành bản nháp khung năng lực: mục ở cuối cây là năng lực, bảng mô tả mức (rubric) là cấp độ. Phần không có chỗ tương ứng được giữ nguyên và xuất trở lại như khi nhận.",
      document: "Tài liệu",
      creator: "Cơ quan ban hành",
      version: "Phiên bản CASE",
      becomes: "Sẽ thành",
      counts: "%{groups} nhóm, %{competencies} năng lực, %{levels} cấp độ",
      kept: "Giữ nguyên trong gói",
      keptCount: "%{smart_count} mục |||| %{smart_count} mục",
      code: "Mã khung",
      codeHint: "Để trống để dùng mã %{code}",
      import: "Nhập thành bản nháp",
      done: "Đã nhập gói CASE thành bản nháp",
      faults:
        "Gói CASE còn %{smart_count} chỗ sai; chưa nhập gì |||| Gói CASE còn %{smart_count} chỗ sai; chưa nhập gì",
      visibility: "Ai được đọc",
      internal: "Chỉ người đã đăng nhập đọc được",
      openSince: "Ai cũng đọc được các phiên bản đã ban hành, từ %{moment}",
      open: "Công khai",
      openTitle: "Công khai khung này?",
      openConsequence:
        "Mọi phiên bản đã ban hành của khung được đọc theo chuẩn 1EdTech CASE, tại địa chỉ /ims/case/v1p1, mà không cần đăng nhập. Bản nháp và dữ liệu về người không bao giờ ra ngoài.",
      openDone: "Đã công khai khung",
      close: "Thôi công khai",
      closeTitle: "Thôi công khai khung này?",
      closeConsequence: "Từ lúc này, bên ngoài không đọc được khung nữa. Bản đã tải về trước đó vẫn còn ở nơi đã tải.",
      closeDone: "Đã thôi công khai khung",
    },
  },
};
